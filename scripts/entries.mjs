// The library's entries, read from package.json: a file exported from dist/ is built from the same file in src/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every "./dist/….js" in a value of package.json. */
function builtFiles(value) {
  if (typeof value === "string") return value.startsWith("./dist/") && value.endsWith(".js") ? [value] : [];
  return Object.values(value ?? {}).flatMap(builtFiles);
}

/** The files of a path with at most one "*", which stands for a folder's name. */
function expand(path) {
  const [folder, rest] = path.split("*");
  if (rest === undefined) return [path];
  if (!existsSync(root + folder)) return [];
  const names = readdirSync(root + folder);
  if (rest.startsWith("/")) return names.map((name) => folder + name + rest);
  return names.filter((name) => name.endsWith(rest)).map((name) => folder + name);
}

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** The sources of built files, by name: { "react/index": "src/react/index.ts", … }. */
function sourcesOf(value) {
  const names = builtFiles(value).map((file) => file.slice("./dist/".length, -".js".length));
  const sources = names.flatMap((name) => [`src/${name}.ts`, `src/${name}.tsx`].flatMap(expand));
  const existing = sources.filter((file) => existsSync(root + file));
  return Object.fromEntries(existing.map((file) => [file.slice("src/".length).replace(/\.tsx?$/, ""), file]));
}

/**
 * The sources that the library is built from. An exported entry without a source is left out; publint then reports the file
 * as missing from dist/.
 */
export function libraryEntries() {
  const { exports, bin, imports } = manifest;
  return sourcesOf({ exports, bin, imports });
}

/**
 * The source of a module that the package imports by a name of its own, such as "#base-locale/form", as a path from the
 * root. `undefined` for any other id. Some names have another source in a browser than elsewhere.
 */
export function importedSource(id, environment) {
  for (const [name, { "forthright-source": source }] of Object.entries(manifest.imports)) {
    const [before, after] = name.split("*");
    if (after === undefined ? id !== name : !id.startsWith(before)) continue;
    return (typeof source === "string" ? source : source[environment]).replace("*", id.slice(before.length));
  }
  return undefined;
}

/** What an app can import. */
export const exportedEntries = () => sourcesOf(manifest.exports);
