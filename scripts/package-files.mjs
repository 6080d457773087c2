// Follows the files of the package: from the exports of package.json through imports and source maps to the sources.
import { posix } from "node:path";

const relativeImport = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;
const mapLink = /^\/\/# sourceMappingURL=(.+)$/m;

/**
 * The files that a package.json exports: each path in its exports, where "*" stands for any name, its bin, and its subpath
 * imports.
 */
export function exportedFiles({ exports, bin, imports }, files) {
  return pathsIn({ exports, bin, imports }).flatMap((path) => {
    const [before, ...after] = path.split("*");
    if (after.length === 0) return [path];
    const matching = [...files.keys()].filter((file) => file.startsWith(before) && file.endsWith(after.join("*")));
    return matching.length > 0 ? matching : [path];
  });
}

function pathsIn(value) {
  if (typeof value === "string") return [posix.normalize(value)];
  return Object.values(value ?? {}).flatMap(pathsIn);
}

/** The files that some files lead to, themselves included, and a sentence for each missing one. */
export function followLinks(first, files) {
  const used = new Set();
  const missing = new Set();
  const queue = first.map((file) => ({ file, from: "The package" }));
  for (const { file, from } of queue) {
    const text = files.get(file);
    if (text === undefined) {
      missing.add(`${from} needs ${file}, which is not there.`);
    } else if (!used.has(file)) {
      used.add(file);
      queue.push(...linksIn(file, text, files).map((link) => ({ file: link, from: file })));
    }
  }
  return { used, missing: [...missing] };
}

function linksIn(file, text, files) {
  const resolveFrom = (path) => posix.join(posix.dirname(file), path);
  if (file.endsWith(".map")) {
    const { sources, sourceRoot = "" } = JSON.parse(text);
    return sources.map((source) => resolveFrom(sourceRoot + source));
  }
  const imports = Array.from(text.matchAll(relativeImport), ([, path]) => resolveFrom(path));
  // Nothing runs the sources: one that imports another, if only its types, uses it, but needs none.
  if (/^src\/.*\.tsx?$/.test(file)) return imports.flatMap(sourcesOf).filter((source) => files.has(source));
  if (!file.startsWith("dist/") || !/\.[jt]s$/.test(file)) return [];
  const map = linkedMap(text);
  return [
    // A declaration imports declarations: "./field.js" is "./field.d.ts".
    ...(file.endsWith(".d.ts") ? imports.map((path) => path.replace(/\.js$/, ".d.ts")) : imports),
    // A module without a source map only re-exports.
    ...(map ? [resolveFrom(map)] : sourcesOf(file).filter((source) => files.has(source))),
  ];
}

/** The possible sources of a module. */
function sourcesOf(file) {
  const name = file.replace(/^dist\//, "src/");
  return [name.replace(/\.js$/, ".ts"), name.replace(/\.js$/, ".tsx")];
}

/** The path of the source map in a module's text. */
export function linkedMap(text) {
  return mapLink.exec(text)?.[1];
}
