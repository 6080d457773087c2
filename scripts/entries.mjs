// The library's entries, read from package.json: what it exports from dist/ is built from src/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every "./dist/….js" named anywhere in a value of package.json. */
function builtFiles(value) {
  if (typeof value === "string") return value.startsWith("./dist/") && value.endsWith(".js") ? [value] : [];
  return Object.values(value ?? {}).flatMap(builtFiles);
}

/** The files for a path with at most one "*" in it, which stands for one folder's name. */
function expand(path) {
  const [folder, rest] = path.split("*");
  if (rest === undefined) return [path];
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder).map((name) => folder + name + rest);
}

/**
 * The entries whose source exists: { "react/index": "src/react/index.ts", … }, and what takes the place of a file in browsers. An entry that is exported but has no
 * source is left out here; publint then reports the file missing from dist/.
 */
export function libraryEntries() {
  const { exports, bin, browser } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const names = builtFiles({ exports, bin, browser }).map((file) => file.slice("./dist/".length, -".js".length));
  const sources = names.flatMap((name) => expand(`src/${name}.ts`)).filter((file) => existsSync(root + file));
  return Object.fromEntries(sources.map((file) => [file.slice("src/".length, -".ts".length), file]));
}
