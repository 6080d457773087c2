// What of the package leads to what: from what package.json offers, by imports, to source maps and to their sources.
import { posix } from "node:path";

const relativeImport = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;
const mapLink = /^\/\/# sourceMappingURL=(.+)$/m;

/**
 * The files that a package.json offers: each path in its exports, where a star stands for any name, its programs, and what
 * it imports itself by a name of its own.
 */
export function offeredFiles({ exports, bin, imports }, files) {
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

/** All that some files lead to, themselves included, and a sentence for each that is not there. */
export function followLinks(first, files) {
  const used = new Set();
  const missing = new Set();
  const waiting = first.map((file) => ({ file, from: "The package" }));
  for (const { file, from } of waiting) {
    const text = files.get(file);
    if (text === undefined) {
      missing.add(`${from} needs ${file}, which is not there.`);
    } else if (!used.has(file)) {
      used.add(file);
      waiting.push(...linksIn(file, text, files).map((link) => ({ file: link, from: file })));
    }
  }
  return { used, missing: [...missing] };
}

function linksIn(file, text, files) {
  const beside = (path) => posix.join(posix.dirname(file), path);
  if (file.endsWith(".map")) {
    const { sources, sourceRoot = "" } = JSON.parse(text);
    return sources.map((source) => beside(sourceRoot + source));
  }
  // Sources are there to be read: nothing runs them.
  if (!file.startsWith("dist/") || !/\.[jt]s$/.test(file)) return [];
  const imports = Array.from(text.matchAll(relativeImport), ([, path]) => beside(path));
  const map = linkedMap(text);
  return [
    // What a declaration imports is a declaration: "./field.js" is "./field.d.ts" to it.
    ...(file.endsWith(".d.ts") ? imports.map((path) => path.replace(/\.js$/, ".d.ts")) : imports),
    ...(map ? [beside(map)] : sourcesOf(file).filter((source) => files.has(source))),
  ];
}

/** Where the source of a module may be that has no map, since it only hands on what others hold. */
function sourcesOf(file) {
  const name = file.replace(/^dist\//, "src/");
  return [name.replace(/\.js$/, ".ts"), name.replace(/\.js$/, ".tsx")];
}

/** The path of the source map that a text names. */
export function linkedMap(text) {
  return mapLink.exec(text)?.[1];
}
