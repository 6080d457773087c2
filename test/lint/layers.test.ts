import { expect, test } from "vitest";
import { type Case, lint } from "./oxlint.js";

/** The messages on each piece of code, which should be one or none. */
async function messagesOn(...cases: Case[]): Promise<string[]> {
  const messages = await lint("forthright/layers", cases);
  return messages.map((each) => each.join("\n"));
}

/** Expects that not one of the pieces of code is refused. */
async function expectAccepted(...cases: Case[]) {
  expect(await messagesOn(...cases)).toEqual(cases.map(() => ""));
}

/** Expects that each piece of code is refused, in these words. */
async function expectRefused(words: string, ...cases: Case[]) {
  expect(await messagesOn(...cases)).toEqual(cases.map(() => expect.stringContaining(words)));
}

test("a layer imports from itself, from earlier layers and from packages", async () => {
  await expectAccepted(
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
  );
});

test("a layer does not reach a later one, by any kind of import", async () => {
  await expectRefused(
    "src/policy may not import from src/notice, a later layer (the order is policy → policies →",
    ["src/policy/a.ts", 'import { b } from "../notice/b.js"; b();'],
    ["src/policy/a.ts", 'import type { B } from "../notice/b.js"; export type C = B;'],
    ["src/policy/a.ts", 'export type C = import("../notice/b.js").B;'],
    ["src/policy/a.ts", 'export const b = import("../notice/b.js");'],
    ["src/policy/a.ts", 'export { b } from "../notice/b.js";'],
    ["src/policy/a.ts", 'export * from "../notice/b.js";'],
    ["src/policy/deep/a.ts", 'export * from "../../notice/b.js";'],
    ["src/policy/a.test.ts", 'import { b } from "../notice/b.js"; b();'],
  );
  await expectRefused(
    "Move what both need into the earlier of the two layers",
    ["src/retention/a.ts", 'export * from "../notice/b.js";'],
    ["src/export/a.ts", 'export * from "../react/b.js";'],
  );
});

test("only src/react and src/storybook import React and what is built on it", async () => {
  const imports = [
    'import { useState } from "react"; useState();',
    'import { renderToString } from "react-dom/server"; renderToString();',
    'import type { Control } from "react-hook-form"; export type C = Control;',
    'import * as Tooltip from "@radix-ui/react-tooltip"; Tooltip.Root();',
  ];
  const inEach = (...files: string[]) => files.flatMap((file) => imports.map((line): Case => [file, line]));
  await expectRefused("that have no React", ...inEach("src/notice/a.ts", "src/cli/a.ts", "src/locales/en/a.ts"));
  await expectRefused("that have no React", ["src/index.ts", 'export * from "react";']);
  await expectAccepted(...inEach("src/react/a.tsx", "src/storybook/a.tsx"));
  await expectAccepted(["src/notice/a.ts", 'import { b } from "reactive-thing"; b();']);
});

test("only tests and stories import a ready policy", async () => {
  const line = 'import { businessServices } from "../policies/business-services/index.js"; businessServices();';
  await expectRefused(
    "may not import from src/policies: a ready policy is the user's choice",
    ["src/audit/a.ts", line],
    ["src/react/a.tsx", line],
    ["src/cli/a.ts", line],
    ["src/index.ts", line.replace("../", "./")],
  );
  await expectAccepted(
    ["src/audit/a.test.ts", line],
    ["src/notice/a.test-d.ts", line],
    ["src/react/a.stories.tsx", line],
  );
});

test("a ready policy imports from src/policy only", async () => {
  const place = "src/policies/business-services/a.ts";
  await expectAccepted([place, 'import { b } from "../../policy/b.js"; b();']);
  await expectRefused("src/policies may", [place, 'import { b } from "../../collection/b.js"; b();']);
  await expectRefused("src/policies may", [place, 'import { en } from "../../locales/en/index.js"; en();']);
});

test("locales take nothing but types from other layers", async () => {
  await expectAccepted(
    ["src/locales/en/a.ts", 'import type { Words } from "../../notice/words.js"; export type W = Words;'],
    ["src/locales/en/a.ts", 'import { own } from "../locale.js"; own();'],
  );
  await expectRefused(
    'Write "import type"',
    ["src/locales/en/a.ts", 'import { b } from "../../notice/b.js"; b();'],
    ["src/locales/en/a.ts", 'import { type B } from "../../notice/b.js"; export type C = B;'],
  );
});

test("words are imported from collection on, and not before", async () => {
  const line = 'import { en } from "../locales/en/index.js"; en();';
  await expectRefused("a policy brings its own words", ["src/policy/a.ts", line]);
  const later = ["collection", "notice", "record", "audit", "export", "react", "storybook", "cli"];
  await expectAccepted(...later.map((layer): Case => [`src/${layer}/a.ts`, line]));
});

test("the Storybook panel and the command line do not import each other", async () => {
  await expectRefused(
    "stand side by side",
    ["src/storybook/a.ts", 'export * from "../cli/b.js";'],
    ["src/cli/a.ts", 'export * from "../storybook/b.js";'],
  );
});

test.each(["react", "storybook", "cli"])("src/index.ts leaves src/%s to an entry of its own", async (layer) => {
  await expectRefused("an entry of its own", ["src/index.ts", `export * from "./${layer}/index.js";`]);
});

test("nothing in src/ imports what is gathered for users", async () => {
  await expectRefused("goes round in a circle", ["src/react/a.tsx", 'export * from "../index.js";']);
  await expectRefused("by its relative path", ["src/react/a.tsx", 'export * from "forthright/react";']);
  await expectAccepted(["stories/a.tsx", 'export * from "forthright"; export * from "../src/index.js";']);
});

test("a folder that is no layer is refused, and what is outside src/ is left alone", async () => {
  await expectRefused("is in no known layer", ["src/helpers/a.ts", "export const a = 1;"]);
  await expectAccepted(["test/helpers/a.ts", 'import { b } from "../../src/react/index.js"; b();']);
});
