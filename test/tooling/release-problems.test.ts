import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { type Release, releaseProblems } from "../../scripts/release-problems.mjs";

const ready: Release = {
  tag: "v1.2.3",
  manifest: { version: "1.2.3", repository: { type: "git", url: "git+https://github.com/ada/engine.git" } },
  changelog: "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-12-01\n\n### Added\n",
  repository: "ada/engine",
};

test("reports nothing where tag, version, changelog and repository agree", () => {
  expect(releaseProblems(ready)).toEqual([]);
});

test.each<[what: string, changed: Partial<Release>, words: string]>([
  ["another tag", { tag: "v1.2.4" }, "The tag is v1.2.4, and package.json has version 1.2.3"],
  ["a changelog that ends before it", { changelog: "## [1.2.2] - 2026-11-01" }, 'no heading "## [1.2.3] - "'],
  ["a version that only looks like it", { changelog: "## [1x2.3] - 2026-11-01" }, 'no heading "## [1.2.3] - "'],
  ["a version without its day", { changelog: "## [1.2.3]" }, 'no heading "## [1.2.3] - "'],
  ["another repository", { repository: "ada/fork" }, 'to come from "git+https://github.com/ada/fork.git"'],
  ["no repository", { manifest: { version: "1.2.3" } }, "package.json has no repository"],
])("%s is a problem", (_, changed, words) => {
  expect(releaseProblems({ ...ready, ...changed })).toEqual([expect.stringContaining(words)]);
});

test("the changelog has an unreleased section, or the version of package.json", () => {
  const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");
  expect(changelog).toMatch(/^## \[Unreleased\]$/m);
  const newest = /^## \[(\d[^\]]*)\]/m.exec(changelog)?.[1];
  expect([packageJson.version, undefined]).toContain(newest);
});
