// The problems to fix before a version is published.

/** A sentence for each way in which tag, package.json, changelog and repository disagree. */
export function releaseProblems({ tag, manifest, changelog, repository }) {
  const { version } = manifest;
  const heading = new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] - \\d{4}-\\d{2}-\\d{2}$`, "m");
  const declared = manifest.repository?.url;
  return [
    tag === `v${version}` ? "" : `The tag is ${tag}, and package.json has version ${version}: tag it v${version}.`,
    heading.test(changelog) ? "" : `CHANGELOG.md has no heading "## [${version}] - " with the day it is released on.`,
    declared === `git+https://github.com/${repository}.git`
      ? ""
      : `package.json has ${declared ? `${declared} as its repository` : "no repository"}. npm proves a package to come from "git+https://github.com/${repository}.git": say so in "repository", with type "git".`,
  ].filter((problem) => problem !== "");
}
