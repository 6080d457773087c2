import * as z from "zod";
import type { $ZodType } from "zod/v4/core";
import { describe, expect, it } from "vitest";
import { oneField } from "../../../test/support/one-field.js";
import type { ValidationIssue } from "./validation-issue.js";
import { validate, validateField } from "./validate.js";

/** The issue of the only field of a form, by the whole form and by the field alone: they agree. */
async function issueOf(
  schema: $ZodType,
  answer: unknown,
): Promise<{ issue: ValidationIssue; message: string | undefined } | undefined> {
  const { collection, field } = oneField(schema);
  const validation = await validate(collection, { answer });
  const [whole] = validation.ok ? [] : validation.issues;
  const alone = await validateField(collection, field, { answer });
  expect(alone).toEqual(whole);
  return whole && { issue: whole.issue, message: whole.message };
}

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const file = new File(["12345"], "cv.txt", { type: "text/plain" });

describe("maps an issue of zod to the issue of forthright", () => {
  it.each<readonly [what: string, schema: $ZodType, answer: unknown, issue: ValidationIssue]>([
    ["nothing where something is needed", z.string(), "", { kind: "missing" }],
    ["a box that is not ticked", z.literal(true), false, { kind: "missing" }],
    ["no choice of several", z.array(z.enum(["a"])).min(1), [], { kind: "missing" }],
    ["no number", z.number(), "many", { kind: "unreadable", expected: "number" }],
    ["no whole number", z.int(), "1.5", { kind: "unreadable", expected: "wholeNumber" }],
    ["no big integer", z.bigint(), "1.5", { kind: "unreadable", expected: "wholeNumber" }],
    ["no multiple of one", z.number().multipleOf(1), "1.5", { kind: "unreadable", expected: "wholeNumber" }],
    ["no multiple", z.number().multipleOf(0.5), "0.7", { kind: "notMultiple", step: 0.5 }],
    ["no date", z.date(), "31.12.2024", { kind: "unreadable", expected: "date" }],
    ["a day that there is not", z.date(), "2023-02-29", { kind: "unreadable", expected: "date" }],
    ["no file", z.file(), "cv.txt", { kind: "unreadable", expected: "file" }],
    ["neither yes nor no", z.boolean(), "maybe", { kind: "unreadable", expected: "choice" }],
    ["no email address", z.email(), "ada", { kind: "format", format: "email" }],
    ["no web address", z.url(), "ada", { kind: "format", format: "url" }],
    ["no phone number", z.e164(), "1234", { kind: "format", format: "phone" }],
    ["no ISO date", z.iso.date(), "2024-13-01", { kind: "format", format: "date" }],
    ["no time", z.iso.time(), "25:00", { kind: "format", format: "time" }],
    ["no date and time", z.iso.datetime(), "soon", { kind: "format", format: "datetime" }],
    ["no IBAN", z.iban(), "DE00", { kind: "format", format: "iban" }],
    ["not the pattern", z.string().regex(/^A/), "b", { kind: "format", format: "other" }],
    ["not the template", z.templateLiteral(["#", z.number()]), "b", { kind: "format", format: "other" }],
    ["too short", z.string().min(3), "ab", { kind: "tooFewCharacters", minimum: 3 }],
    ["too long", z.string().max(3), "abcd", { kind: "tooManyCharacters", maximum: 3 }],
    ["too few", z.array(z.enum(["a", "b"])).min(2), ["a"], { kind: "tooFewItems", minimum: 2 }],
    ["too many", z.array(z.enum(["a", "b"])).max(1), ["a", "b"], { kind: "tooManyItems", maximum: 1 }],
    ["too small", z.number().min(3), "2", { kind: "tooSmall", minimum: 3, inclusive: true }],
    ["not more than", z.number().gt(3), "3", { kind: "tooSmall", minimum: 3, inclusive: false }],
    ["too large", z.bigint().max(3n), "4", { kind: "tooLarge", maximum: 3n, inclusive: true }],
    ["not less than", z.number().lt(3), "3", { kind: "tooLarge", maximum: 3, inclusive: false }],
    ["too early", z.date().min(day("2024-02-01")), "2024-01-31", { kind: "tooEarly", minimum: "2024-02-01" }],
    ["too late", z.date().max(day("2024-02-01")), "2024-02-02", { kind: "tooLate", maximum: "2024-02-01" }],
    [
      "too early for a bound at noon, which leaves the day after",
      z.date().min(new Date("2024-02-01T12:00:00Z")),
      "2024-02-01",
      { kind: "tooEarly", minimum: "2024-02-02" },
    ],
    ["not before", z.date().check(z.lt(day("2024-02-01"))), "2024-02-01", { kind: "tooLate", maximum: "2024-01-31" }],
    ["too small a file", z.file().min(9), file, { kind: "fileTooSmall", minimum: 9 }],
    ["too large a file", z.file().max(4), file, { kind: "fileTooLarge", maximum: 4 }],
    [
      "a file of another type",
      z.file().mime("application/pdf"),
      file,
      { kind: "fileType", types: ["application/pdf"] },
    ],
    [
      "one of several files of another type",
      z.array(z.file().mime(["image/png"])),
      [file],
      { kind: "fileType", types: ["image/png"], file: "cv.txt" },
    ],
    ["no choice that is offered", z.enum(["a"]), "z", { kind: "notOffered" }],
    ["no literal", z.literal(["a", "b"]), "z", { kind: "notOffered" }],
    ["no member of a union of literals", z.union([z.literal("a"), z.literal("b")]), "z", { kind: "notOffered" }],
    ["a rule of its own", z.string().refine(() => false), "a", { kind: "invalid" }],
    ["an asynchronous rule", z.string().refine(async () => false), "a", { kind: "invalid" }],
  ])("%s", async (_, schema, answer, issue) => {
    expect(await issueOf(schema, answer)).toEqual({ issue, message: undefined });
  });
});

describe("maps an issue of a union to the one of the best matching option", () => {
  it.each<readonly [what: string, schema: $ZodType, answer: unknown, issue: ValidationIssue]>([
    ["an email address or none", z.email().or(z.literal("")), "ada", { kind: "format", format: "email" }],
    ["none or an email address", z.literal("").or(z.email()), "ada", { kind: "format", format: "email" }],
    ["a number or none", z.number().or(z.literal("")), "many", { kind: "unreadable", expected: "number" }],
    ["a number or null", z.union([z.null(), z.number()]), "many", { kind: "unreadable", expected: "number" }],
    [
      "a number in bounds, or none",
      z.number().min(3).or(z.literal("")),
      "1",
      { kind: "tooSmall", minimum: 3, inclusive: true },
    ],
    ["two formats: the first", z.union([z.email(), z.url()]), "ada", { kind: "format", format: "email" }],
    ["exactly one of two", z.xor([z.email(), z.url()]), "ada", { kind: "format", format: "email" }],
    ["a choice or a format", z.union([z.enum(["none"]), z.email()]), "ada", { kind: "format", format: "email" }],
    ["a number or a date: neither", z.union([z.number(), z.date()]), "soon", { kind: "invalid" }],
  ])("%s", async (_, schema, answer, issue) => {
    expect(await issueOf(schema, answer)).toEqual({ issue, message: undefined });
  });
});

describe("prefers the message of the schema", () => {
  it.each<readonly [what: string, schema: $ZodType, answer: unknown, message: string]>([
    ["of a text that is too short", z.string().min(1, "Tell us your name"), "", "Tell us your name"],
    ["of an empty text, the first check that has words for it", z.string().min(2, "Two!").max(9, "Nine!"), "", "Two!"],
    ["of what is no text", z.string("Tell us your name"), "", "Tell us your name"],
    ["of a format", z.email("That is no address"), "ada", "That is no address"],
    ["of a format, for nothing too", z.email("That is no address"), "", "That is no address"],
    ["of a number", z.number("How many?"), "many", "How many?"],
    ["of a number that is too small", z.number().min(3, "At least three"), "2", "At least three"],
    ["of a choice", z.enum(["a"], "Choose one"), "z", "Choose one"],
    ["of a choice, for nothing too", z.enum(["a"], "Choose one"), "", "Choose one"],
    ["of a box", z.literal(true, "We need your agreement"), false, "We need your agreement"],
    ["of several choices", z.array(z.enum(["a"])).min(1, "Choose one at least"), [], "Choose one at least"],
    ["of a file", z.file("Attach your CV"), undefined, "Attach your CV"],
    ["of a rule", z.string().refine(() => false, "Not this one"), "a", "Not this one"],
    ["of an asynchronous rule", z.string().refine(async () => false, "Taken"), "a", "Taken"],
    [
      "of an empty text that only an asynchronous rule follows",
      z
        .string()
        .min(1, "Tell us")
        .refine(async () => true),
      "",
      "Tell us",
    ],
    ["of a part of a union", z.email("That is no address").or(z.literal("")), "ada", "That is no address"],
    ["of a part of a union that cannot be read", z.number("How many?").or(z.literal("")), "many", "How many?"],
    ["of an empty part of a union", z.union([z.number("How many?"), z.date()]), "", "How many?"],
    ["of a union as a whole", z.union([z.number(), z.date()], "One or the other"), "x", "One or the other"],
    ["of a preprocessed text", z.preprocess((value) => value, z.string().min(1, "Tell us")), "", "Tell us"],
    ["by a function", z.string().min(3, { error: ({ minimum }) => `At least ${minimum}` }), "a", "At least 3"],
  ])("%s", async (_, schema, answer, message) => {
    expect((await issueOf(schema, answer))?.message).toBe(message);
  });

  it("ignores an empty message", async () => {
    expect(await issueOf(z.string().min(3, ""), "a")).toEqual({
      issue: { kind: "tooFewCharacters", minimum: 3 },
      message: undefined,
    });
  });
});
