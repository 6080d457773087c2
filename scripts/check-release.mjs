// The first step of the release workflow: checks that tag, package.json, changelog and repository agree.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { releaseProblems } from "./release-problems.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const problems = releaseProblems({
  tag: process.env.GITHUB_REF_NAME ?? "",
  manifest: JSON.parse(readFileSync(`${root}package.json`, "utf8")),
  changelog: readFileSync(`${root}CHANGELOG.md`, "utf8"),
  repository: process.env.GITHUB_REPOSITORY ?? "",
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
