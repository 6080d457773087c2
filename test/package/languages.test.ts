import { describe, expect, test } from "vitest";
import { de } from "../../src/locales/de/index.js";
import { en } from "../../src/locales/en/index.js";
import { bundle } from "./bundle.js";

const app = `
import { defineCollection } from "forthright";
import * as components from "forthright/react";
console.log(defineCollection, components);
`;

const handLaid = `
import { CollectionForm, ErrorSummary, MarkingLegend, NoticePanel, SubmitButton, TextField } from "forthright/react";
console.log(CollectionForm, ErrorSummary, MarkingLegend, NoticePanel, SubmitButton, TextField);
`;

const german = `
import { de } from "forthright/locales/de";
import { createElement } from "react";
import { CollectionForm } from "forthright/react";
import { defineCollection } from "forthright";
globalThis.render = (definition) =>
  createElement(CollectionForm, { collection: defineCollection({ ...definition, language: "de", locales: [de] }) });
`;

/** Each sentence of a value. A name or an article of the law, of up to three words, may stand in the code as well. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === "string") return value.split(" ").length > 3 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}

/** The sentences of a language that are in some code. */
const sentencesIn = (code: string, locale: object): string[] =>
  sentencesOf(locale).filter((sentence) => code.includes(sentence));

describe("a form ships the language that it is in, and no other", () => {
  test("in English, no German, with every component", async () => {
    const { code, first, later } = await bundle(app);
    expect(code).toContain(en.form.placeholderOption);
    expect(sentencesIn(code, de)).toEqual([]);
    expect([...first, ...later].filter((module) => module.startsWith("dist/locales/de/"))).toEqual([]);
  });

  test("in English, each section in the chunk that uses it", async () => {
    const { first, later } = await bundle(handLaid);
    for (const section of ["form", "marking"]) expect(first).toContain(`dist/locales/en/${section}.js`);
    for (const section of ["errors", "notice", "law"]) expect(later).toContain(`dist/locales/en/${section}.js`);
    expect([...first, ...later]).not.toContain("dist/locales/en/submission.js");
  });

  test("in German, no English under the condition forthright-no-english", async () => {
    const { code, first, later } = await bundle(german, ["forthright-no-english"]);
    expect(sentencesIn(code, de).length).toBeGreaterThan(100);
    expect(sentencesIn(code, en)).toEqual([]);
    expect([...first, ...later].filter((module) => module.startsWith("dist/locales/en/"))).toEqual([]);
  });

  test("in German without it, only the English sections that its components use", async () => {
    const { first, later } = await bundle(german);
    expect([...first, ...later]).not.toContain("dist/locales/en/submission.js");
    expect([...first, ...later]).not.toContain("dist/locales/en/receipt.js");
  });
});
