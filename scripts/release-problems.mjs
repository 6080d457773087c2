// What has to be put right before a version is published.

/** A sentence for each thing that a tag, the package.json, the changelog and the repository do not agree in. */
export function releaseProblems({ tag, manifest, changelog, repository }) {
  const { version } = manifest;
  const heading = new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] - \\d{4}-\\d{2}-\\d{2}$`, "m");
  const stated = manifest.repository?.url;
  return [
    tag === `v${version}` ? "" : `The tag is ${tag}, and package.json has version ${version}: tag it v${version}.`,
    heading.test(changelog) ? "" : `CHANGELOG.md has no heading "## [${version}] - " with the day it is released on.`,
    stated === `git+https://github.com/${repository}.git`
      ? ""
      : `package.json has ${stated ? `${stated} as its repository` : "no repository"}. npm proves a package to come from "git+https://github.com/${repository}.git": say so in "repository", with type "git".`,
  ].filter((problem) => problem !== "");
}
