// Writes dist/styles.css: src/styles/index.css and the style sheets it imports, as one file.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const comment = /\/\*[\s\S]*?\*\//g;
const importRule = /@import\s+(?:url\(\s*)?["']([^"']+)["']\s*\)?([^;]*);[ \t]*\n?/g;

/** A style sheet with each @import replaced by the imported style sheet, within the layer of the import. */
function inline(file, importedFrom = []) {
  if (importedFrom.includes(file)) throw new Error(`${file} imports itself through ${importedFrom.join(" and ")}.`);
  const css = readFileSync(file, "utf8");
  const comments = [...css.matchAll(comment)];
  return css.replace(importRule, (rule, path, conditions, at) => {
    if (comments.some(({ index, 0: text }) => index < at && at < index + text.length)) return rule;
    if (!path.startsWith(".")) throw new Error(`${file} imports "${path}". Only relative paths can be inlined: "./…".`);
    return wrap(inline(resolve(dirname(file), path), [...importedFrom, file]), conditions.trim(), file);
  });
}

function wrap(css, conditions, file) {
  if (conditions === "") return css;
  const layer = /^layer\(([\w.-]+)\)$/.exec(conditions)?.[1];
  if (!layer)
    throw new Error(
      `${file} imports with "${conditions}". Only layer(name) is supported; move the rest into the file.`,
    );
  return `@layer ${layer} {\n${css}}\n`;
}

mkdirSync(resolve(root, "dist"), { recursive: true });
writeFileSync(resolve(root, "dist/styles.css"), inline(resolve(root, "src/styles/index.css")));
// TypeScript needs a declaration even for a side-effect import.
writeFileSync(resolve(root, "dist/styles.css.d.ts"), "export {};\n");
