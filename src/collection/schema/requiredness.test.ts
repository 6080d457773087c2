import * as mini from "zod/mini";
import * as z from "zod";
import type { $ZodType } from "zod/v4/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { emptyAnswers, oneField } from "../../../test/support/one-field.js";
import { resolveRequiredness, checkedValue, probeRequiredness, inferRequiredness } from "./requiredness.js";
import { validate } from "../validation/validate.js";
import type { Control } from "../model/control.js";

/** The output of TypeScript for `enum Size { Small, Large }`. */
const Size = { 0: "Small", 1: "Large", Small: 0, Large: 1 } as const;

const text = z.string();
const yes = z.stringbool();
const isoToDate = z.codec(z.iso.datetime(), z.date(), {
  decode: (iso) => new Date(iso),
  encode: (date) => date.toISOString(),
});
const throwing = (value: unknown) => {
  if (value === undefined) throw new Error("not given");
  return value;
};

afterEach(() => vi.restoreAllMocks());

interface Row {
  readonly what: string;
  readonly schema: $ZodType;
  readonly control?: Control;
}

const required: readonly Row[] = [
  { what: "a string, though it takes an empty one", schema: z.string() },
  { what: "a string of at least one character", schema: z.string().min(1) },
  { what: "a string of at least no character", schema: z.string().min(0) },
  { what: "a trimmed string of at least one character", schema: z.string().trim().min(1) },
  { what: "a non-empty string", schema: z.string().nonempty() },
  { what: "an email address", schema: z.email() },
  { what: "a web address", schema: z.url() },
  { what: "a string in several lines", schema: z.string().max(2000) },
  { what: "a readonly string", schema: z.string().readonly() },
  { what: "an optional string made necessary again", schema: z.string().optional().nonoptional() },
  { what: "a transformed string", schema: z.string().transform((value) => value.length) },
  { what: "a string piped on", schema: z.string().pipe(z.string().min(2)) },
  { what: "a string that is coerced, and at least one character long", schema: z.coerce.string().min(1) },
  { what: "a number", schema: z.number() },
  { what: "a whole number", schema: z.int() },
  { what: "a number from zero up", schema: z.number().min(0) },
  { what: "a big integer", schema: z.bigint() },
  { what: "a coerced number", schema: z.coerce.number() },
  { what: "a coerced big integer", schema: z.coerce.bigint() },
  { what: "a coerced date", schema: z.coerce.date() },
  { what: "a date", schema: z.date() },
  { what: "an ISO date", schema: z.iso.date() },
  { what: "an ISO date and time", schema: z.iso.datetime() },
  { what: "a file", schema: z.file() },
  { what: "a list of files", schema: z.array(z.file()).min(1) },
  { what: "an enum", schema: z.enum(["a", "b"]) },
  { what: "a numeric TypeScript enum", schema: z.enum(Size) },
  { what: "a literal", schema: z.literal("a") },
  { what: "several literals", schema: z.literal(["a", "b", 3]) },
  { what: "a union of literals", schema: z.union([z.literal("a"), z.literal("b")]) },
  { what: "a union of a string and a number", schema: z.union([z.string(), z.number()]) },
  { what: "exactly one of two", schema: z.xor([z.email(), z.url()]) },
  { what: "a box that must be ticked", schema: z.literal(true) },
  { what: "a box that must be ticked, by a rule", schema: z.boolean().refine((ticked) => ticked) },
  { what: "a box with a word of its own", schema: z.literal("agreed"), control: "checkbox" },
  { what: "yes or no, chosen from two", schema: z.boolean(), control: "select" },
  { what: "a yes or no in words", schema: yes },
  { what: "a list with at least one choice", schema: z.array(z.enum(["a", "b"])).min(1) },
  { what: "a list that is not empty", schema: z.array(z.enum(["a", "b"])).nonempty() },
  { what: "a list that a rule refuses empty", schema: z.array(z.enum(["a", "b"])).refine((list) => list.length > 0) },
  { what: "a template literal", schema: z.templateLiteral(["#", z.number()]) },
  { what: "an empty template literal, left out", schema: z.templateLiteral([z.string()]) },
  { what: "a custom string", schema: z.custom<string>((value) => typeof value === "string") },
  { what: "an instance of a class", schema: z.instanceof(URL) },
  { what: "a lazy string", schema: z.lazy(() => z.string().min(1)) },
  { what: "a codec", schema: isoToDate },
  { what: "a branded string", schema: z.string().brand<"Name">() },
  { what: "a string with a rule of its own", schema: z.string().refine((value) => value !== "x") },
  {
    what: "a string with a superRefine",
    schema: z.string().superRefine((value, context) => {
      if (value === "x") context.addIssue("no");
    }),
  },
  { what: "a preprocessed string", schema: z.preprocess((value) => value, z.string()) },
  { what: "a transform that throws on nothing", schema: z.preprocess(throwing, z.string().optional()) },
  { what: "a rule that throws on nothing", schema: z.any().optional().refine(throwing) },
  { what: "a string of zod/mini", schema: mini.string() },
  { what: "a string of zod/mini with a length", schema: mini.string().check(mini.minLength(1)) },
  { what: "an email address of zod/mini", schema: mini.email() },
  { what: "a list of zod/mini", schema: mini.array(mini.enum(["a"])).check(mini.minLength(1)) },
  { what: "an asynchronous rule on a string", schema: z.string().refine(async (value) => value !== "taken") },
  { what: "what is never taken", schema: z.never() },
];

const optional: readonly Row[] = [
  { what: "an optional string", schema: z.string().optional() },
  { what: "an optional string of at least one character", schema: z.string().min(1).optional() },
  { what: "a nullable string", schema: z.string().min(1).nullable() },
  { what: "a nullish string", schema: z.string().min(1).nullish() },
  { what: "a string with a default", schema: z.string().min(1).default("none") },
  { what: "a string filled in before it is asked", schema: z.string().min(1).prefault("none") },
  { what: "a string with a fallback", schema: z.string().min(1).catch("none") },
  { what: "a readonly optional string", schema: z.string().optional().readonly() },
  {
    what: "an optional string, transformed",
    schema: z
      .string()
      .optional()
      .transform((value) => value ?? "none"),
  },
  { what: "an optional string, branded", schema: z.string().optional().brand<"Name">() },
  { what: "a string or an empty one", schema: z.email().or(z.literal("")) },
  { what: "a string or null", schema: z.union([z.email(), z.null()]) },
  { what: "a string or undefined", schema: z.union([z.email(), z.undefined()]) },
  { what: "a choice, an empty one among them", schema: z.enum(["", "a"]) },
  { what: "a literal, null among several", schema: z.literal(["a", null]) },
  { what: "an exactly optional string", schema: z.string().exactOptional() },
  { what: "a coerced string, which takes an empty one", schema: z.coerce.string() },
  { what: "a coerced string with a length, optional", schema: z.coerce.string().min(1).optional() },
  { what: "a coerced string with a length, nullable", schema: z.coerce.string().min(1).nullable() },
  { what: "a coerced string with a length, or an empty one", schema: z.coerce.string().min(1).or(z.literal("")) },
  { what: "a number or an empty string", schema: z.number().or(z.literal("")) },
  { what: "a nullable number", schema: z.number().nullable() },
  { what: "an optional coerced number", schema: z.coerce.number().optional() },
  { what: "an optional date", schema: z.date().optional() },
  { what: "a date or null", schema: z.union([z.date(), z.null()]) },
  { what: "an optional file", schema: z.file().optional() },
  { what: "a list of files", schema: z.array(z.file()) },
  { what: "an optional choice", schema: z.enum(["a", "b"]).optional() },
  { what: "a checkbox", schema: z.boolean() },
  { what: "a box that is ticked by default", schema: z.boolean().default(true) },
  { what: "an optional box", schema: z.boolean().optional() },
  { what: "a coerced box", schema: z.coerce.boolean() },
  { what: "an optional box that only takes a tick", schema: z.literal(true).optional() },
  { what: "a box with a word of its own, optional", schema: z.literal("agreed").optional(), control: "checkbox" },
  { what: "a box that says no or yes in literals", schema: z.union([z.literal(true), z.literal(false)]) },
  { what: "a list of choices", schema: z.array(z.enum(["a", "b"])) },
  {
    what: "an optional list with at least one choice",
    schema: z
      .array(z.enum(["a", "b"]))
      .min(1)
      .optional(),
  },
  { what: "a list with a default", schema: z.array(z.enum(["a", "b"])).default(["a"]) },
  { what: "an optional custom value", schema: z.custom<string>((value) => typeof value === "string").optional() },
  { what: "anything", schema: z.any() },
  { what: "something unknown", schema: z.unknown() },
  {
    what: "an optional string with a rule against nothing, which zod does not ask of a key left out",
    schema: z
      .string()
      .optional()
      .refine((value) => value !== undefined),
  },
  { what: "a lazy optional string", schema: z.lazy(() => z.string().optional()) },
  { what: "an optional codec", schema: isoToDate.optional() },
  { what: "a preprocess that knows what nothing is", schema: z.preprocess((value) => value ?? "none", z.string()) },
  {
    what: "a preprocess of an optional string",
    schema: z.preprocess((value) => value || undefined, z.string().optional()),
  },
  {
    what: "an optional asynchronous rule",
    schema: z
      .string()
      .refine(async (value) => value !== "taken")
      .optional(),
  },
  { what: "an optional string of zod/mini", schema: mini.optional(mini.string()) },
  { what: "a nullable string of zod/mini", schema: mini.nullable(mini.string()) },
  { what: "a string of zod/mini with a default", schema: mini._default(mini.string(), "none") },
  { what: "a box of zod/mini", schema: mini.boolean() },
];

describe("a field is required exactly where its schema rejects it empty", () => {
  describe.each([
    { expected: true, rows: required },
    { expected: false, rows: optional },
  ])("required: $expected", ({ expected, rows }) => {
    it.each(rows)("$what", async ({ schema, control }) => {
      vi.spyOn(console, "error").mockReturnValue();
      const { collection, field } = oneField(schema, control ? { control } : {});
      expect(field.required).toBe(expected);
      for (const answer of emptyAnswers(field)) {
        const validation = await validate(collection, { answer });
        const faulty = validation.ok ? [] : validation.issues.map((fault) => [fault.field?.name, fault.issue.kind]);
        expect(faulty, `left empty as ${JSON.stringify(answer)}`).toEqual(expected ? [["answer", "missing"]] : []);
      }
      expect((await validate(collection, {})).ok).toBe(!expected);
    });
  });
});

describe("inferred requiredness equals the result of a probe", () => {
  const controls: readonly Control[] = ["text", "select", "radio", "checkbox", "consent"];
  const rows = [...required, ...optional];

  it.each(rows)("$what", ({ schema }) => {
    const read = controls.map((control) => inferRequiredness(schema, control));
    const asked = controls.map((control, index) => read[index] && probeRequiredness(schema, control));
    expect(read).toEqual(asked);
  });

  it("most schemas need no probe", () => {
    const read = rows.filter(({ schema, control = "text" }) => inferRequiredness(schema, control));
    expect(read.length).toBeGreaterThan(rows.length / 4);
  });
});

describe("an empty field is submitted as the value for emptiness of its schema", () => {
  it.each([
    ["an optional string", text.optional(), undefined],
    ["a nullable string", text.nullable(), null],
    ["a nullish string", text.nullish(), undefined],
    ["a string or an empty one", z.email().or(z.literal("")), ""],
    ["a coerced string, never the word “undefined”", z.coerce.string(), ""],
    ["a coerced string or an empty one, never the word “undefined”", z.coerce.string().or(z.literal("")), ""],
    ["a checkbox", z.boolean(), false],
    ["a box that is ticked by default", z.boolean().default(true), false],
    ["an optional box that only takes a tick", z.literal(true).optional(), undefined],
    ["a list", z.array(z.enum(["a"])), []],
    ["a list with a default: nothing chosen is nothing", z.array(z.enum(["a"])).default(["a"]), []],
    [
      "an optional list with at least one choice",
      z
        .array(z.enum(["a"]))
        .min(1)
        .optional(),
      undefined,
    ],
  ])("%s", (_, schema, value) => {
    expect(oneField(schema).field).toMatchObject({ required: false, emptyValue: value });
  });
});

describe("where only an asynchronous refinement could decide", () => {
  const schema = z.object({
    answer: z
      .string()
      .optional()
      .refine(async (value) => value !== undefined),
  });

  it("throws an error that names the field and the fix", () => {
    expect(() => oneField(schema.shape.answer)).toThrow(
      [
        'Collection "one-field" does not hold together:',
        "  schema.answer: Only an asynchronous rule can tell whether it may be left empty. Its mark, drawn before anything is typed, cannot wait for the answer. Let the asynchronous rule take an empty value, and say with .min(1) or .optional() whether it may be left empty.",
      ].join("\n"),
    );
  });

  it("throws an error that names the group", () => {
    const group = z
      .object({ inner: z.string() })
      .default({ inner: "" })
      .refine(async () => true);
    expect(() => oneField(z.object({ group }))).toThrow("schema.answer.group: Only an asynchronous rule can tell");
  });
});

describe("a checkbox", () => {
  it.each([
    ["a boolean", z.boolean(), true],
    ["an optional boolean", z.boolean().optional(), true],
    ["a literal true", z.literal(true), true],
    ["a word of its own", z.literal("agreed"), "agreed"],
    ["several words: the first", z.enum(["agreed", "later"]), "agreed"],
    ["a number", z.literal(1), 1],
    ["a yes or no in words", z.stringbool(), "on"],
  ])("of %s is ticked by what it takes", (_, schema, ticked) => {
    expect(checkedValue(schema)).toBe(ticked);
    expect(resolveRequiredness(schema, "checkbox").value).not.toBe(ticked);
  });
});
