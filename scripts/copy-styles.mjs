// Writes dist/styles.css: src/styles/index.css and the style sheets it imports, as one file.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const comment = /\/\*[\s\S]*?\*\//g;
const importRule = /@import\s+(?:url\(\s*)?["']([^"']+)["']\s*\)?([^;]*);[ \t]*\n?/g;

/**
 * A style sheet with each @import replaced by the imported style sheet, within the layer of the import. Adjacent imports
 * into one layer share one @layer block.
 */
function inline(file, importedFrom = []) {
  if (importedFrom.includes(file)) throw new Error(`${file} imports itself through ${importedFrom.join(" and ")}.`);
  const css = readFileSync(file, "utf8");
  const comments = [...css.matchAll(comment)];
  const imports = [...css.matchAll(importRule)].filter(
    ({ index }) => !comments.some(({ index: start, 0: text }) => start < index && index < start + text.length),
  );
  let output = "";
  let layer;
  let end = 0;
  for (const { 0: rule, 1: path, 2: conditions, index } of imports) {
    if (!path.startsWith(".")) throw new Error(`${file} imports "${path}". Only relative paths can be inlined: "./…".`);
    const next = layerOf(conditions.trim(), file);
    const between = css.slice(end, index);
    if (next !== layer || between.trim() !== "") {
      output += `${close(layer)}${between}${open(next)}`;
      layer = next;
    }
    output += inline(resolve(dirname(file), path), [...importedFrom, file]);
    end = index + rule.length;
  }
  return `${output}${close(layer)}${css.slice(end)}`;
}

function open(layer) {
  return layer === undefined ? "" : `@layer ${layer} {\n`;
}

function close(layer) {
  return layer === undefined ? "" : "}\n";
}

function layerOf(conditions, file) {
  if (conditions === "") return undefined;
  const layer = /^layer\(([\w.-]+)\)$/.exec(conditions)?.[1];
  if (!layer)
    throw new Error(
      `${file} imports with "${conditions}". Only layer(name) is supported; move the rest into the file.`,
    );
  return layer;
}

mkdirSync(resolve(root, "dist"), { recursive: true });
writeFileSync(resolve(root, "dist/styles.css"), inline(resolve(root, "src/styles/index.css")));
// TypeScript needs a declaration even for a side-effect import.
writeFileSync(resolve(root, "dist/styles.css.d.ts"), "export {};\n");
