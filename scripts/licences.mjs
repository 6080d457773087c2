// Writes THIRD-PARTY-LICENSES.md: whose code comes along with forthright, and under which licence. npm run licences.
import { readFileSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Everything that comes along with the package: what it depends on, its peers, and what these depend on. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8"));
  const found = new Map();
  const waiting = namesIn(packages[""]).map((name) => ({ name, from: "" }));
  for (const { name, from } of waiting) {
    const folder = folderOf(name, from, packages);
    if (found.has(folder)) continue;
    const { version, license = "none", hasInstallScript = false, ...entry } = packages[folder];
    found.set(folder, { name, version, licence: license, hasInstallScript, words: createMessages(folder) });
    // The peers of what comes along are the app's to choose, and among ours.
    waiting.push(...namesIn({ ...entry, peerDependencies: {} }).map((next) => ({ name: next, from: folder })));
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function namesIn({ dependencies, optionalDependencies, peerDependencies }) {
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
}

/** Where a package lies that another one imports: in its own folder, or in one around it. */
function folderOf(name, from, packages) {
  const folder = `${from && `${from}/`}node_modules/${name}`;
  if (folder in packages) return folder;
  if (from === "") throw new Error(`package-lock.json does not say where ${name} is. Run npm install.`);
  return folderOf(name, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), packages);
}

/** The words of a package's licence, with what it wants to be named for. */
function createMessages(folder) {
  return readdirSync(root + folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)\b/i.test(file))
    .toSorted()
    .map((file) =>
      readFileSync(`${root + folder}/${file}`, "utf8")
        .replaceAll("\r", "")
        .trim(),
    )
    .join("\n\n");
}

/** What THIRD-PARTY-LICENSES.md says of packages. What has the same words is told together. */
export function licencesText(packages) {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const words = [...new Set(packages.map((each) => each.words))];
  const texts = words.map((text) => {
    const names = packages.filter((each) => each.words === text).map(({ name }) => name);
    return `## ${names.join(", ")}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  });
  return `# Third-party licences

forthright is under the MIT licence, which is in [LICENSE](./LICENSE). It has nobody else's code in it. What npm installs along with it, and what it asks an app to install, is under these licences, in the versions that it is tested with. \`npm run licences\` writes this file.

| package | version | licence |
| ------- | ------- | ------- |
${rows.join("\n")}

${texts.join("\n")}`;
}

const isScript = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isScript) writeFileSync(`${root}THIRD-PARTY-LICENSES.md`, licencesText(shippedPackages()));
