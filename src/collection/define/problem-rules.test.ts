import { describe, expect, it } from "vitest";
import * as z from "zod";
import { findingsOf, maybe, right, said, text } from "../../../test/support/untyped.js";

const box = { ...said, uses: { news: "consent" } };

/** Definitions with one mistake each, and the rule that it breaks. */
const mistakes: readonly (readonly [what: string, schema: object, fields: object, rule: string])[] = [
  ["a mark that contradicts the notice", { a: text }, { a: { ...said, necessity: "voluntary" } }, "NEC-1"],
  ["a consent that must be given", { a: z.literal(true) }, { a: box }, "CONS-1"],
  ["a consent that is given beforehand", { a: z.boolean().default(true) }, { a: box }, "CONS-2"],
  [
    "a consent to two purposes",
    { a: z.boolean() },
    { a: { ...box, uses: { news: "consent", order: "consent" } } },
    "CONS-3",
  ],
  ["a consent that nothing rests on", { a: z.boolean() }, { a: { ...said, control: "consent" } }, "CONS-9"],
  ["a consent that covers no field", { a: z.boolean() }, { a: { ...box, covers: [] } }, "CONS-11"],
  ["a use that no consent is asked for", { a: maybe }, { a: { ...said, uses: { news: "consent" } } }, "CONS-12"],
  ["a category of another service", { a: maybe }, { a: { ...said, category: "money" } }, "CAT-1"],
  ["a purpose of another service", { a: maybe }, { a: { ...said, uses: { audit: "contract" } } }, "PUR-1"],
  ["no purpose", { a: maybe }, { a: { ...said, uses: {} } }, "PUR-1"],
  ["a legal basis of another service", { a: maybe }, { a: { ...said, uses: { order: "publicTask" } } }, "BASIS-2"],
  ["a special category without a condition", { a: maybe }, { a: { ...said, category: "health" } }, "SPEC-1"],
  ["an unknown recipient", { a: maybe }, { a: { ...said, recipients: ["bank"] } }, "DEF-2"],
  ["an unknown control", { a: maybe }, { a: { ...said, control: "slider" } }, "DEF-2"],
  ["a key that nothing reads", { a: maybe }, { a: { ...said, purpose: "order" } }, "DEF-4"],
  ["a field that the schema lacks", { a: maybe }, { a: said, b: said }, "DEF-4"],
  ["a name that JavaScript reserves", { a: maybe, constructor: maybe }, { a: said }, "DEF-5"],
  ["no disclosure", { a: maybe }, {}, "DEF-6"],
  ["half a disclosure", { a: maybe }, { a: { label: "A" } }, "DEF-6"],
  ["no label", { a: maybe }, { a: { ...said, label: "" } }, "DEF-7"],
  ["a choice without options", { a: maybe }, { a: { ...said, control: "radio" } }, "DEF-8"],
];

describe("each problem of a definition names the rule that it breaks", () => {
  it.each(mistakes)("%s", (_, shape, fields, rule) => {
    const schema = z.object(Object.fromEntries(Object.entries(shape)));
    expect(findingsOf({ ...right, schema, fields })).toMatchObject([{ rule, severity: "error" }]);
  });
});
