// npm run check:package, after a build: checks the files that npm would pack.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageProblems } from "./package-problems.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file) => readFileSync(root + file, "utf8");

const listed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "ignore"],
  // On Windows npm is a .cmd file, which only a shell can start.
  shell: process.platform === "win32",
});
const [{ files, size, unpackedSize }] = JSON.parse(listed);
const problems = packageProblems({
  manifest: JSON.parse(read("package.json")),
  files: new Map(files.map(({ path }) => [path, read(path)])),
  localPaths: [root, join(homedir(), "/"), "file:///"],
});

if (problems.length === 0) {
  const kilobytes = [size, unpackedSize].map((bytes) => Math.round(bytes / 1000));
  console.log(`${files.length} files to pack, all used: ${kilobytes[0]} kB, unpacked ${kilobytes[1]} kB`);
} else {
  for (const problem of problems) console.error(problem);
  console.error(`\nProblems with the files that npm would pack: ${problems.length}`);
  process.exitCode = 1;
}
