import type { Case } from "./oxlint.js";
import { testLintPromises } from "./promises.js";

const reactImports = [
  'import { useState } from "react"; useState();',
  'import { renderToString } from "react-dom/server"; renderToString();',
  'import type { Control } from "react-hook-form"; export type C = Control;',
  'import * as Tooltip from "@radix-ui/react-tooltip"; Tooltip.Root();',
];
const inEach = (...files: string[]) => files.flatMap((file) => reactImports.map((code): Case => [file, code]));

const readyPolicy = 'import { businessServices } from "../policies/business-services/index.js"; businessServices();';
const policyFile = "src/policies/business-services/a.ts";
const english = 'import { en } from "../locales/en/index.js"; en();';

await testLintPromises("forthright/layers", [
  {
    name: "a layer imports from itself, from earlier layers and from packages",
    accepted: [
      ["src/notice/a.ts", 'import { b } from "./b.js"; b();'],
      ["src/notice/a.ts", 'import { b } from "../policy/b.js"; b();'],
      ["src/notice/a.ts", 'import { b } from "../retention/b.js"; b();'],
      ["src/notice/a.ts", 'import canonicalize from "canonicalize"; canonicalize({});'],
      ["src/policies/business-services/a.ts", 'import { b } from "../../policy/b.js"; b();'],
      ["src/react/form/a.tsx", 'import { useForm } from "react-hook-form"; useForm();'],
      ["src/react/form/a.tsx", 'import { b } from "../../export/b.js"; b();'],
      ["src/storybook/a.tsx", 'import { B } from "../react/index.js"; B();'],
      ["src/cli/a.ts", 'import { b } from "../audit/b.js"; b();'],
      ["src/index.ts", 'export { b } from "./export/b.js"; export * from "./locales/en/index.js";'],
    ],
  },
  {
    name: "a layer does not import from a later one, by any kind of import",
    refused: {
      "src/policy may not import from src/notice, a later layer (the order is policy → policies →": [
        ["src/policy/a.ts", 'import { b } from "../notice/b.js"; b();'],
        ["src/policy/a.ts", 'import type { B } from "../notice/b.js"; export type C = B;'],
        ["src/policy/a.ts", 'export type C = import("../notice/b.js").B;'],
        ["src/policy/a.ts", 'export const b = import("../notice/b.js");'],
        ["src/policy/a.ts", 'export { b } from "../notice/b.js";'],
        ["src/policy/a.ts", 'export * from "../notice/b.js";'],
        ["src/policy/deep/a.ts", 'export * from "../../notice/b.js";'],
        ["src/policy/a.test.ts", 'import { b } from "../notice/b.js"; b();'],
      ],
      "Move what both need into the earlier of the two layers": [
        ["src/retention/a.ts", 'export * from "../notice/b.js";'],
        ["src/export/a.ts", 'export * from "../react/b.js";'],
      ],
    },
  },
  {
    name: "only src/react and src/storybook import React and packages that are built on it",
    refused: {
      "that have no React": [
        ...inEach("src/notice/a.ts", "src/cli/a.ts", "src/locales/en/a.ts"),
        ["src/index.ts", 'export * from "react";'],
      ],
    },
    accepted: [
      ...inEach("src/react/a.tsx", "src/storybook/a.tsx"),
      ["src/notice/a.ts", 'import { b } from "reactive-thing"; b();'],
    ],
  },
  {
    name: "only tests and stories import a ready policy",
    refused: {
      "may not import from src/policies: a ready policy is the user's choice": [
        ["src/audit/a.ts", readyPolicy],
        ["src/react/a.tsx", readyPolicy],
        ["src/cli/a.ts", readyPolicy],
        ["src/index.ts", readyPolicy.replace("../", "./")],
      ],
    },
    accepted: [
      ["src/audit/a.test.ts", readyPolicy],
      ["src/notice/a.test-d.ts", readyPolicy],
      ["src/react/a.stories.tsx", readyPolicy],
    ],
  },
  {
    name: "a ready policy imports from src/policy only",
    accepted: [[policyFile, 'import { b } from "../../policy/b.js"; b();']],
    refused: {
      "src/policies may": [
        [policyFile, 'import { b } from "../../collection/b.js"; b();'],
        [policyFile, 'import { en } from "../../locales/en/index.js"; en();'],
      ],
    },
  },
  {
    name: "locales import only types from other layers",
    accepted: [
      ["src/locales/en/a.ts", 'import type { Words } from "../../notice/words.js"; export type W = Words;'],
      ["src/locales/en/a.ts", 'import { own } from "../locale.js"; own();'],
    ],
    refused: {
      'Write "import type"': [
        ["src/locales/en/a.ts", 'import { b } from "../../notice/b.js"; b();'],
        ["src/locales/en/a.ts", 'import { type B } from "../../notice/b.js"; export type C = B;'],
      ],
    },
  },
  {
    name: "messages are imported from src/collection on, and not by earlier layers",
    refused: { "a policy brings its own words": [["src/policy/a.ts", english]] },
    accepted: ["collection", "notice", "record", "audit", "export", "react", "storybook", "cli"].map((layer): Case => [
      `src/${layer}/a.ts`,
      english,
    ]),
  },
  {
    name: "the Storybook panel and the command line do not import each other",
    refused: {
      "stand side by side": [
        ["src/storybook/a.ts", 'export * from "../cli/b.js";'],
        ["src/cli/a.ts", 'export * from "../storybook/b.js";'],
      ],
    },
  },
  {
    name: "src/index.ts imports from no layer that has an entry of its own",
    refused: {
      "an entry of its own": ["react", "storybook", "cli"].map((layer): Case => [
        "src/index.ts",
        `export * from "./${layer}/index.js";`,
      ]),
    },
  },
  {
    name: "nothing in src imports an entry of the package",
    refused: {
      "goes round in a circle": [["src/react/a.tsx", 'export * from "../index.js";']],
      "by its relative path": [["src/react/a.tsx", 'export * from "forthright/react";']],
    },
    accepted: [["stories/a.tsx", 'export * from "forthright"; export * from "../src/index.js";']],
  },
  {
    name: "a folder that is no layer is refused, and files outside of src may import any layer",
    refused: { "is in no known layer": [["src/helpers/a.ts", "export const a = 1;"]] },
    accepted: [["test/helpers/a.ts", 'import { b } from "../../src/react/index.js"; b();']],
  },
]);
