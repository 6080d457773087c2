import { expect, test } from "vitest";
import { type Case, reportedFiles } from "./oxlint.js";

const circles: readonly (readonly Case[])[] = [
  [
    ["src/notice/value-a.ts", 'import { b } from "./value-b.js";\nexport const a = (): number => b();\n'],
    ["src/notice/value-b.ts", 'import { a } from "./value-a.js";\nexport const b = (): number => a();\n'],
  ],
  [
    ["src/notice/type-a.ts", 'import type { B } from "./type-b.js";\nexport interface A {\n  readonly b?: B;\n}\n'],
    ["src/notice/type-b.ts", 'import type { A } from "./type-a.js";\nexport interface B {\n  readonly a?: A;\n}\n'],
  ],
  [
    ["src/notice/long-a.ts", 'export * from "./long-b.js";\n'],
    ["src/notice/long-b.ts", 'import type { C } from "../record/long-c.js";\nexport type B = C;\n'],
    ["src/record/long-c.ts", 'import type { B } from "../notice/long-a.js";\nexport type C = B | string;\n'],
  ],
];
const straight: readonly Case[] = [
  ["src/notice/straight-a.ts", 'import { b } from "./straight-b.js";\nexport const a = (): number => b();\n'],
  ["src/notice/straight-b.ts", "export const b = (): number => 1;\n"],
];

test("the lint of the project reports every file of an import circle, of types too, and no other file", async () => {
  const reported = await reportedFiles("import/no-cycle", [...circles.flat(), ...straight]);
  expect(reported).toEqual(
    circles
      .flat()
      .map(([file]) => file)
      .toSorted(),
  );
});
