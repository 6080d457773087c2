// npm run licences: writes THIRD-PARTY-LICENSES.md, the licences of the packages installed with forthright.
import { readFileSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The dependencies and peers of the package, and their dependencies. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8"));
  const found = new Map();
  const queue = namesIn(packages[""]).map((name) => ({ name, from: "" }));
  for (const { name, from } of queue) {
    const folder = folderOf(name, from, packages);
    if (found.has(folder)) continue;
    const { version, license = "none", hasInstallScript = false, ...entry } = packages[folder];
    found.set(folder, { name, version, licence: license, hasInstallScript, text: licenceOf(folder) });
    // The peers of a dependency are the app's choice, and among the peers of forthright.
    queue.push(...namesIn({ ...entry, peerDependencies: {} }).map((next) => ({ name: next, from: folder })));
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function namesIn({ dependencies, optionalDependencies, peerDependencies }) {
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
}

/** The folder of a package that another one imports: in its own node_modules, or in one further up. */
function folderOf(name, from, packages) {
  const folder = `${from && `${from}/`}node_modules/${name}`;
  if (folder in packages) return folder;
  if (from === "") throw new Error(`package-lock.json does not say where ${name} is. Run npm install.`);
  return folderOf(name, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), packages);
}

/** The licence of a package with its notices. */
function licenceOf(folder) {
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

/** The text of THIRD-PARTY-LICENSES.md. Packages with the same licence text share a section. */
export function licencesText(packages) {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const texts = [...new Set(packages.map((each) => each.text))];
  const sections = texts.map((text) => {
    const names = packages.filter((each) => each.text === text).map(({ name }) => name);
    return `## ${names.join(", ")}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  });
  return `# Third-party licences

forthright is under the MIT licence, which is in [LICENSE](./LICENSE). It has nobody else's code in it. What npm installs along with it, and what it asks an app to install, is under these licences, in the versions that it is tested with. \`npm run licences\` writes this file.

| package | version | licence |
| ------- | ------- | ------- |
${rows.join("\n")}

${sections.join("\n")}`;
}

const isScript = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isScript) writeFileSync(`${root}THIRD-PARTY-LICENSES.md`, licencesText(shippedPackages()));
