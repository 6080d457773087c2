// Removes the declarations that no entry's types need from dist/: tsc writes one for every module.
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exportedFiles, followLinks } from "./package-files.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const names = readdirSync(`${root}dist`, { recursive: true }).map((name) => `dist/${name.replaceAll("\\", "/")}`);
const files = new Map(
  names.filter((name) => name.endsWith(".d.ts")).map((name) => [name, readFileSync(root + name, "utf8")]),
);
const exported = exportedFiles(JSON.parse(readFileSync(`${root}package.json`, "utf8")), files);
const { used } = followLinks(
  exported.filter((file) => files.has(file)),
  files,
);
for (const file of files.keys()) {
  if (used.has(file)) continue;
  rmSync(root + file);
  rmSync(`${root + file}.map`, { force: true });
}
