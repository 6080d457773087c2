import type { Policy } from "../../policy/policy.js";
import * as z from "zod";
import { describe, expect, it } from "vitest";
import { defineCollection } from "./define-collection.js";
import { oneField } from "../../../test/support/one-field.js";
import { covered, maybe, problemsOfField, said, text, type Located } from "../../../test/support/untyped.js";

describe("rejects a disclosure with", () => {
  const condition =
    'Choose the condition of Art. 9(2) GDPR: one of "explicitConsent", "employmentLaw", "vitalInterests", "memberships", ' +
    '"madePublic", "legalClaims", "substantialPublicInterest", "healthCare", "publicHealth" and "archivingAndResearch".';

  it.each<readonly [what: string, declared: unknown, schema: z.ZodType, problem: Located]>([
    [
      "none",
      undefined,
      text,
      {
        path: "fields.name",
        message: "It is asked for without a word on why: it has no disclosure.",
        fix: "Give it a disclosure: at least { label, category, uses }.",
      },
    ],
    [
      "no object",
      "contact",
      text,
      {
        path: "fields.name",
        message: "Its disclosure has no label, no category, no uses.",
        fix: "Give it at least { label, category, uses }.",
      },
    ],
    [
      "one without a category",
      { label: "Name", uses: { order: "contract" } },
      text,
      {
        path: "fields.name",
        message: "Its disclosure has no category.",
        fix: "Give it at least { label, category, uses }.",
      },
    ],
    [
      "one whose category is no id",
      { ...said, category: 5 },
      text,
      {
        path: "fields.name",
        message: "Its disclosure's category is not an id.",
        fix: "Give it at least { label, category, uses }.",
      },
    ],
    ...[undefined, "", {}, 5, null].map((label): readonly [string, unknown, z.ZodType, Located] => [
      `the label ${JSON.stringify(label)}`,
      { ...said, label },
      text,
      {
        path: "fields.name.label",
        message: "It has no label, so nobody could tell what is asked for.",
        fix: 'Give it one, such as label: "Full name".',
      },
    ]),
    ...[undefined, {}, null, "order"].map((uses): readonly [string, unknown, z.ZodType, Located] => [
      `the uses ${JSON.stringify(uses)}`,
      { ...said, uses },
      text,
      {
        path: "fields.name.uses",
        message: "It names no purpose, and data may only be collected for a stated one (Art. 5(1)(b) GDPR).",
        fix: 'Name at least one of "order" and "news", each with its legal basis.',
      },
    ]),
    [
      "a category that the service does not cover",
      { ...said, category: "money" },
      text,
      {
        path: "fields.name.category",
        message: `"money" is not ${covered}.`,
        fix: 'Use one of "contact" and "health".',
      },
    ],
    [
      "a purpose that the service does not cover",
      { ...said, uses: { audit: "contract" } },
      text,
      { path: "fields.name.uses", message: `"audit" is not ${covered}.`, fix: 'Use one of "order" and "news".' },
    ],
    [
      "a basis that the service does not rest on",
      { ...said, uses: { order: "publicTask" } },
      text,
      {
        path: "fields.name.uses.order",
        message: `"publicTask" is not ${covered}.`,
        fix: 'Use one of "contract", "consent" and "legitimateInterests".',
      },
    ],
    [
      "a basis that the law does not know",
      { ...said, uses: { order: "toString" } },
      text,
      {
        path: "fields.name.uses.order",
        message: '"toString" is not a legal basis.',
        fix: 'Use one of "contract", "consent" and "legitimateInterests".',
      },
    ],
    [
      "a retention rule that the service does not name",
      { ...said, retention: "vouchers" },
      text,
      { path: "fields.name.retention", message: `"vouchers" is not ${covered}.`, fix: 'Use one of "letters".' },
    ],
    [
      "one such rule among several",
      { ...said, retention: ["letters", "vouchers"] },
      text,
      { path: "fields.name.retention", message: `"vouchers" is not ${covered}.`, fix: 'Use one of "letters".' },
    ],
    [
      "a retention rule that is no id",
      { ...said, retention: 5 },
      text,
      { path: "fields.name.retention", message: `5 is not ${covered}.`, fix: 'Use one of "letters".' },
    ],
    [
      "a recipient that the service does not name",
      { ...said, recipients: ["bank"] },
      text,
      { path: "fields.name.recipients", message: `"bank" is not ${covered}.`, fix: 'Use one of "carrier".' },
    ],
    [
      "a recipient outside a list",
      { ...said, recipients: "bank" },
      text,
      { path: "fields.name.recipients", message: `"bank" is not ${covered}.`, fix: 'Use one of "carrier".' },
    ],
    [
      "an interest that the policy does not name",
      { ...said, interest: "fame" },
      text,
      {
        path: "fields.name.interest",
        message: `"fame" is not among the policy's interests.`,
        fix: 'Use one of "growth".',
      },
    ],
    [
      "a necessity that there is not",
      { ...said, necessity: "nice" },
      text,
      {
        path: "fields.name.necessity",
        message: '"nice" is not a kind of necessity.',
        fix: 'Use one of "statutory", "contractual", "precontractual" and "voluntary".',
      },
    ],
    [
      "the same of what is optional",
      { ...said, necessity: "nice" },
      maybe,
      {
        path: "fields.name.necessity",
        message: '"nice" is not a kind of necessity.',
        fix: 'Use one of "statutory", "contractual", "precontractual" and "voluntary".',
      },
    ],
    [
      "a special category without a condition",
      { ...said, category: "health" },
      text,
      {
        path: "fields.name.condition",
        message: '"health" is a special category (health); a basis of Art. 6 GDPR alone does not allow it.',
        fix: condition,
      },
    ],
    [
      "a condition that there is not",
      { ...said, category: "health", condition: "curiosity" },
      text,
      {
        path: "fields.name.condition",
        message: '"curiosity" is not a condition of Art. 9(2) GDPR.',
        fix: condition.replace("Choose the condition of Art. 9(2) GDPR: one of", "Use one of"),
      },
    ],
    [
      "what is required and voluntary",
      { ...said, necessity: "voluntary" },
      text,
      {
        path: "fields.name.necessity",
        message: "The schema refuses it left empty, so it is not voluntary: its mark and its notice would contradict.",
        fix: 'Say why it is needed ("statutory", "contractual", "precontractual"), or make it optional in the schema.',
      },
    ],
    [
      "what is optional and contractual",
      { ...said, necessity: "contractual" },
      maybe,
      {
        path: "fields.name.necessity",
        message: "The schema takes it left empty, so it is not contractual: its mark and its notice would contradict.",
        fix: "Make the schema refuse it left empty, such as with .min(1), or leave necessity out: it is voluntary.",
      },
    ],
    [
      "an option that the schema does not take",
      { ...said, options: { small: "Small", huge: "Huge" } },
      z.enum(["small", "large"]),
      {
        path: "fields.name.options",
        message: '"huge" is not a value that the schema takes.',
        fix: 'Use "small" and "large".',
      },
    ],
    [
      "the same in a list",
      { ...said, options: [{ value: "huge", label: "Huge" }] },
      z.array(z.enum(["small", "large"])),
      {
        path: "fields.name.options",
        message: '"huge" is not a value that the schema takes.',
        fix: 'Use "small" and "large".',
      },
    ],
  ])("%s", (_, declared, schema, problem) => {
    expect(problemsOfField(declared, schema)).toEqual([problem]);
  });

  it("an unknown control", () => {
    const [problem, ...others] = problemsOfField({ ...said, control: "textbox" });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: "fields.name.control", message: '"textbox" is not a control.' });
    expect(problem?.fix).toMatch(/^Use one of "text", "email", .* and "custom", or leave it out\.$/);
  });

  it("accepts a required field under legitimate interests, which is not necessary under a contract or a law", () => {
    expect(problemsOfField({ ...said, uses: { order: "legitimateInterests" }, necessity: "voluntary" })).toEqual([]);
  });
});

it("rejects a choice without options", () => {
  expect(() => oneField(z.string(), { control: "select" })).toThrow(
    /fields\.answer\.options: It is asked for with the control "select", and there is nothing to choose from\..*z\.enum/s,
  );
  expect(() => oneField(z.enum(["a"]), { control: "radio" })).not.toThrow();
});

it("rejects an unknown property, which would be lost silently", () => {
  const misspelt: object = { autocomplete: "email", required: true };
  expect(() => oneField(z.string(), misspelt)).toThrow(
    /fields\.answer\.autocomplete: A disclosure has no such part\..*"autoComplete".*fields\.answer\.required: What is required is asked of the schema\./s,
  );
});

it("rejects an invalid policy, and names the place", () => {
  const policy: Policy = JSON.parse('{"id":"p","version":"1","language":"en","services":{}}');
  expect(() =>
    defineCollection({ id: "form", policy, service: "desk", subjects: [], schema: z.object({}), fields: {} }),
  ).toThrow(/policy\.marking: .*Pass what definePolicy or parsePolicy returned/s);
});
