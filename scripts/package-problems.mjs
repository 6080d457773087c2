// What is wrong with the files that npm would pack: what is missing, what nothing uses, what tells of this machine.
import { followLinks, linkedMap, offeredFiles } from "./package-files.mjs";

/** What people, and their lawyers, look for beside the code. */
const papers = ["package.json", "README.md", "CHANGELOG.md", "LICENSE", "THIRD-PARTY-LICENSES.md"];

/** What npm runs, unasked, on the machine of whoever installs a package. */
const installScripts = ["preinstall", "install", "postinstall", "prepare"];

const packageImport = /(?:\bfrom|^import)\s*["']([^.#"'][^"']*)["'];?$/gm;

/** A sentence for each problem with a package: its package.json, each file with its text, folders that none may name. */
export function packageProblems({ manifest, files, places }) {
  const { used, missing } = followLinks([...papers, ...offeredFiles(manifest, files)], files);
  return [
    ...missing,
    ...[...files.keys()]
      .filter((file) => !used.has(file))
      .map(
        (file) => `${file} is packed, and nothing in the package uses it: "files" in package.json may leave it out.`,
      ),
    ...[...files].flatMap(([file, text]) => [...mapProblems(file, text), ...placeProblems(file, text, places)]),
    ...scriptProblems(manifest),
    ...dependencyProblems(manifest, files),
  ];
}

function mapProblems(file, text) {
  const isCode = file.startsWith("dist/") && file.endsWith(".js");
  return isCode && !linkedMap(text) && !isReExport(text) ? [`${file} has no source map.`] : [];
}

/** Whether a module only hands on what others hold, and has no line of its own that a map could lead to. */
function isReExport(text) {
  return text.replaceAll(/^import\b[^;]*;|^export\s*[{*][^;]*;|^\/\/.*$/gm, "").trim() === "";
}

function placeProblems(file, text, places) {
  return places
    .filter((place) => text.includes(place))
    .map((place) => `${file} names ${place}, a place on one machine.`);
}

function scriptProblems({ scripts = {} }) {
  return installScripts
    .filter((name) => name in scripts)
    .map(
      (name) => `package.json has a script "${name}", which npm runs on the machine of whoever installs the package.`,
    );
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
      .map(([name, file]) => `${file} imports ${name}, which package.json does not depend on.`),
    ...Object.keys(dependencies)
      .filter((name) => !imported.has(name))
      .map((name) => `package.json depends on ${name}, which nothing in the package imports.`),
  ];
}

/** The package that an import is from: "react" of "react/jsx-runtime". */
function packageOf(path) {
  return path.split("/", path.startsWith("@") ? 2 : 1).join("/");
}
