// The problems of the files that npm would pack: missing files, unused files, paths of the machine it is built on.
import { exportedFiles, followLinks, linkedMap } from "./package-files.mjs";

/** The documents that belong to the package. */
const documents = ["package.json", "README.md", "CHANGELOG.md", "LICENSE", "THIRD-PARTY-LICENSES.md"];

/** The scripts that npm runs when a package is installed. */
const installScripts = ["preinstall", "install", "postinstall", "prepare"];

const packageImport = /(?:\bfrom|^import)\s*["']([^.#"'][^"']*)["'];?$/gm;

/** A sentence for each problem of a package. */
export function packageProblems({ manifest, files, localPaths }) {
  const { used, missing } = followLinks([...documents, ...exportedFiles(manifest, files)], files);
  return [
    ...missing,
    ...[...files.keys()]
      .filter((file) => !used.has(file))
      .map((file) => `${file} is packed, but nothing in the package uses it. Exclude it by "files" in package.json.`),
    ...[...files].flatMap(([file, text]) => [...mapProblems(file, text), ...localPathProblems(file, text, localPaths)]),
    ...scriptProblems(manifest),
    ...dependencyProblems(manifest, files),
  ];
}

function mapProblems(file, text) {
  const isCode = file.startsWith("dist/") && file.endsWith(".js");
  return isCode && !linkedMap(text) && !isReExport(text) ? [`${file} has no source map.`] : [];
}

/** Whether a module only re-exports, so that it has no line for a source map. */
function isReExport(text) {
  return text.replaceAll(/^import\b[^;]*;|^export\s*[{*][^;]*;|^\/\/.*$/gm, "").trim() === "";
}

function localPathProblems(file, text, localPaths) {
  return localPaths
    .filter((path) => text.includes(path))
    .map((path) => `${file} contains ${path}, a path of the machine it was built on.`);
}

function scriptProblems({ scripts = {} }) {
  return installScripts
    .filter((name) => name in scripts)
    .map((name) => `package.json has a script "${name}", which npm runs when the package is installed.`);
}

function dependencyProblems({ dependencies = {}, peerDependencies = {} }, files) {
  const code = [...files].filter(([file]) => file.startsWith("dist/") && /\.(?:js|d\.ts)$/.test(file));
  const imported = new Map(
    code.flatMap(([file, text]) => Array.from(text.matchAll(packageImport), ([, path]) => [packageOf(path), file])),
  );
  const declared = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
  return [
    ...[...imported]
      .filter(([name]) => !declared.has(name) && !name.startsWith("node:"))
      .map(([name, file]) => `${file} imports ${name}, which is no dependency in package.json.`),
    ...Object.keys(dependencies)
      .filter((name) => !imported.has(name))
      .map((name) => `package.json has the dependency ${name}, which nothing in the package imports.`),
  ];
}

/** The package of an import: "react" for "react/jsx-runtime". */
function packageOf(path) {
  return path.split("/", path.startsWith("@") ? 2 : 1).join("/");
}
