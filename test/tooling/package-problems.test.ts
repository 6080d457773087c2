import { expect, test } from "vitest";
import { type PackedPackage, packageProblems } from "../../scripts/package-problems.mjs";

const manifest = {
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./locales/*": { types: "./dist/locales/*/index.d.ts", default: "./dist/locales/*/index.js" },
    "./schema/*.json": "./dist/schema/*.json",
    "./package.json": "./package.json",
  },
  bin: { tidy: "./dist/cli.js" },
  imports: { "#later": { browser: "./dist/later.browser.js", default: "./dist/later.js" } },
  scripts: { test: "vitest" },
  dependencies: { canonicalize: "3.0.0" },
  peerDependencies: { react: ">=19" },
};

/** Code with its source map and its sources. */
function built(name: string, code: string): Record<string, string> {
  const up = "../".repeat(name.split("/").length);
  return {
    [`dist/${name}.js`]: `${code}\n//# sourceMappingURL=${name.split("/").at(-1)}.js.map`,
    [`dist/${name}.js.map`]: JSON.stringify({ version: 3, sources: [`${up}src/${name}.ts`] }),
    [`src/${name}.ts`]: code,
  };
}

const tidy: Record<string, string> = {
  "package.json": "{}",
  "README.md": "",
  "CHANGELOG.md": "",
  LICENSE: "",
  "THIRD-PARTY-LICENSES.md": "",
  "dist/index.js": 'import { field } from "./field.js";\n\nexport { field };',
  "src/index.ts": 'export { field } from "./field.js";',
  "dist/index.d.ts": 'export { field } from "./field.js";',
  "dist/field.d.ts": "export declare const field: string;",
  ...built("field", 'import { jsx } from "react/jsx-runtime";\nexport const later = import("./later.js");'),
  ...built("later", 'import canonicalize from "canonicalize";\nexport const field = canonicalize(1);'),
  ...built("later.browser", "export const field = document.title;"),
  ...built("locales/en/index", "export const en = {};"),
  "dist/locales/en/index.d.ts": "export declare const en: object;",
  "dist/schema/notice.json": "{}",
  ...built("cli", 'import { argv } from "node:process";\nargv.length;'),
};

/** The problems of the correct package with some changes. */
function problems({
  files = {},
  ...changed
}: Partial<PackedPackage["manifest"]> & { files?: Record<string, string | undefined> }): string[] {
  const all = new Map<string, string>();
  for (const [path, text] of Object.entries({ ...tidy, ...files })) if (text !== undefined) all.set(path, text);
  return packageProblems({ manifest: { ...manifest, ...changed }, files: all, localPaths: ["/home/ada/forthright/"] });
}

test("reports nothing for a package whose files are all reachable from its entries", () => {
  expect(problems({})).toEqual([]);
});

test("reports an unreachable file", () => {
  const files = { "dist/left-over.js": "export {};", "dist/left-over.d.ts": "", "src/field.test.ts": "", "a.css": "" };
  expect(problems({ files })).toEqual(
    Object.keys(files).map((file) => expect.stringContaining(`${file} is packed, but nothing in the package uses it`)),
  );
});

test("a source of types alone is used by the source that imports it", () => {
  const types = { "src/kind.ts": "export type Kind = string;" };
  const field = 'import type { Kind } from "./kind.js";\nexport const field: Kind = "";';
  expect(problems({ files: { ...types, "src/field.ts": field } })).toEqual([]);
  expect(problems({ files: types })).toEqual([expect.stringContaining("src/kind.ts is packed, but nothing")]);
});

test.each([
  ["an entry", "dist/index.js", "The package needs dist/index.js"],
  ["an entry's types", "dist/index.d.ts", "The package needs dist/index.d.ts"],
  ["every file for a star", "dist/schema/notice.json", "The package needs dist/schema/*.json"],
  ["a program", "dist/cli.js", "The package needs dist/cli.js"],
  ["what takes its place in browsers", "dist/later.browser.js", "The package needs dist/later.browser.js"],
  ["the licences of others", "THIRD-PARTY-LICENSES.md", "The package needs THIRD-PARTY-LICENSES.md"],
  ["what is loaded later", "dist/later.js", "dist/field.js needs dist/later.js"],
  ["the types of what an entry hands on", "dist/field.d.ts", "dist/index.d.ts needs dist/field.d.ts"],
  ["a source map", "dist/field.js.map", "dist/field.js needs dist/field.js.map"],
  ["the source that a map names", "src/field.ts", "dist/field.js.map needs src/field.ts"],
])("%s that is not packed is missed", (_, file, words) => {
  expect(problems({ files: { [file]: undefined } })).toContain(`${words}, which is not there.`);
});

test("reports code without a source map, except modules that only re-export", () => {
  const code = 'import { a } from "./field.js";\nexport const b = a;';
  expect(problems({ files: { "dist/index.js": code } })).toEqual(["dist/index.js has no source map."]);
});

test("reports a path of the build machine, in code and in source maps", () => {
  const map = JSON.stringify({ version: 3, sources: ["../src/field.ts"], file: "/home/ada/forthright/field.js" });
  expect(problems({ files: { "dist/field.js.map": map } })).toEqual([
    "dist/field.js.map contains /home/ada/forthright/, a path of the machine it was built on.",
  ]);
  const absolute = JSON.stringify({ version: 3, sources: ["/home/ada/forthright/src/field.ts"] });
  expect(problems({ files: { "dist/field.js.map": absolute } })).toContain(
    "dist/field.js.map contains /home/ada/forthright/, a path of the machine it was built on.",
  );
});

test.each(["preinstall", "install", "postinstall", "prepare"])("reports the install script %s", (name) => {
  expect(problems({ scripts: { ...manifest.scripts, [name]: "node setup.mjs" } })).toEqual([
    expect.stringContaining(`package.json has a script "${name}"`),
  ]);
});

test("reports imports without a dependency, and dependencies without an import", () => {
  expect(problems({ dependencies: { canonicalize: "3.0.0", leftpad: "1.0.0" } })).toEqual([
    "package.json has the dependency leftpad, which nothing in the package imports.",
  ]);
  expect(problems({ peerDependencies: { "react-dom": ">=19" } })).toEqual([
    "dist/field.js imports react, which is no dependency in package.json.",
  ]);
});
