// Writes dist/styles.css: src/styles/index.css with the parts it imports put in place, as one file.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const comment = /\/\*[\s\S]*?\*\//g;
const importRule = /@import\s+(?:url\(\s*)?["']([^"']+)["']\s*\)?([^;]*);[ \t]*\n?/g;

/** A style sheet's text with each of its @imports replaced by what it imports, within the layer the import names. */
function inline(file, importedFrom = []) {
  if (importedFrom.includes(file)) throw new Error(`${file} imports itself, by way of ${importedFrom.join(" and ")}.`);
  const css = readFileSync(file, "utf8");
  const commented = [...css.matchAll(comment)];
  return css.replace(importRule, (rule, path, conditions, at) => {
    if (commented.some(({ index, 0: text }) => index < at && at < index + text.length)) return rule;
    if (!path.startsWith("."))
      throw new Error(`${file} imports "${path}". Only parts beside it can be put in place: "./…".`);
    return wrap(inline(resolve(dirname(file), path), [...importedFrom, file]), conditions.trim(), file);
  });
}

function wrap(css, conditions, file) {
  if (conditions === "") return css;
  const layer = /^layer\(([\w.-]+)\)$/.exec(conditions)?.[1];
  if (!layer)
    throw new Error(`${file} imports with "${conditions}". Only layer(name) is understood; put the rest in the part.`);
  return `@layer ${layer} {\n${css}}\n`;
}

mkdirSync(resolve(root, "dist"), { recursive: true });
writeFileSync(resolve(root, "dist/styles.css"), inline(resolve(root, "src/styles/index.css")));
// TypeScript wants a declaration even for an import that is there for its effect alone.
writeFileSync(resolve(root, "dist/styles.css.d.ts"), "export {};\n");
