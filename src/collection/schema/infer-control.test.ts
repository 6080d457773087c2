import * as mini from "zod/mini";
import * as z from "zod";
import type { $ZodType } from "zod/v4/core";
import { describe, expect, it } from "vitest";
import { garden } from "../../../test/support/notices.js";
import { formOf, oneField } from "../../../test/support/one-field.js";
import { inferControl, maximumLength } from "./infer-control.js";
import { defineCollection } from "../define/define-collection.js";
import { controls, type Control } from "../model/control.js";

const inferred: readonly (readonly [what: string, schema: $ZodType, control: Control])[] = [
  ["a string", z.string(), "text"],
  ["a short string", z.string().max(299), "text"],
  ["a long string", z.string().max(300), "textarea"],
  ["a long string, the shorter of two bounds counting", z.string().max(4000).max(80), "text"],
  ["a long optional string", z.string().max(2000).optional(), "textarea"],
  ["a long string or none", z.string().max(2000).or(z.literal("")), "textarea"],
  ["a string of exactly so many characters", z.string().length(400), "text"],
  ["an email address", z.email(), "email"],
  ["an email address, checked on a string", z.string().check(z.email()), "email"],
  ["an email address or none", z.email().or(z.literal("")), "email"],
  ["an email address or null", z.union([z.null(), z.email()]), "email"],
  ["a web address", z.url(), "url"],
  ["a web address of the web alone", z.httpUrl(), "url"],
  ["a phone number", z.e164(), "tel"],
  ["an ISO date", z.iso.date(), "date"],
  ["an ISO time", z.iso.time(), "time"],
  ["an ISO date and time", z.iso.datetime(), "datetime"],
  ["a UUID", z.uuid(), "text"],
  ["a pattern", z.string().regex(/^[A-Z]+$/), "text"],
  ["a template literal", z.templateLiteral(["#", z.number()]), "text"],
  ["a number", z.number(), "number"],
  ["a whole number", z.int(), "number"],
  ["a big integer", z.bigint(), "number"],
  ["a coerced number", z.coerce.number(), "number"],
  ["a number or none", z.number().or(z.literal("")), "number"],
  ["a nullish number", z.number().nullish(), "number"],
  ["a preprocessed number", z.preprocess((value) => value, z.number()), "number"],
  ["a number made of a string", z.string().transform(Number).pipe(z.number()), "text"],
  ["a date", z.date(), "date"],
  ["a coerced date", z.coerce.date(), "date"],
  ["a date or null", z.union([z.date(), z.null()]), "date"],
  ["yes or no", z.boolean(), "checkbox"],
  ["yes", z.literal(true), "checkbox"],
  ["yes or no, in literals", z.literal([true, false]), "checkbox"],
  ["yes or no, in a union", z.union([z.literal(true), z.literal(false)]), "checkbox"],
  ["a default yes", z.boolean().default(true), "checkbox"],
  ["yes or no, or null", z.boolean().nullable(), "checkbox"],
  ["a file", z.file(), "file"],
  ["an optional file", z.file().optional(), "file"],
  ["several files", z.array(z.file()), "file"],
  ["an enum", z.enum(["a", "b"]), "select"],
  ["an enum of one", z.enum(["a"]), "select"],
  ["a literal", z.literal("a"), "select"],
  ["several literals", z.literal(["a", 1]), "select"],
  ["a union of literals", z.union([z.literal("a"), z.literal("b")]), "select"],
  ["a union of enums", z.union([z.enum(["a"]), z.enum(["b"])]), "select"],
  ["a union of literals and undefined", z.union([z.literal("a"), z.literal("b"), z.undefined()]), "select"],
  ["a readonly optional enum", z.enum(["a"]).optional().readonly(), "select"],
  ["several of an enum", z.array(z.enum(["a", "b"])), "multiselect"],
  ["several of an enum, or none", z.array(z.enum(["a", "b"])).optional(), "multiselect"],
  ["several of literals", z.array(z.literal([1, 2])), "multiselect"],
  ["a union of texts", z.union([z.email(), z.string()]), "text"],
  ["a union of a number and a string", z.union([z.number(), z.string()]), "text"],
  ["a union of a string and an enum", z.union([z.string(), z.enum(["a"])]), "text"],
  ["a union of objects", z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]), "custom"],
  ["a list of strings", z.array(z.string()), "custom"],
  ["a tuple", z.tuple([z.string()]), "custom"],
  ["a record", z.record(z.string(), z.string()), "custom"],
  ["a set", z.set(z.string()), "custom"],
  ["a lazy string", z.lazy(() => z.email()), "email"],
  ["a codec", z.codec(z.iso.datetime(), z.date(), { decode: (a) => new Date(a), encode: String }), "datetime"],
  ["a fallback", z.email().catch("a@example.com"), "email"],
  ["something unknown", z.unknown(), "text"],
  ["a custom check", z.custom<string>(), "text"],
  ["an email address of zod/mini", mini.email(), "email"],
  ["a long string of zod/mini", mini.string().check(mini.maxLength(500)), "textarea"],
  ["an optional enum of zod/mini", mini.optional(mini.enum(["a"])), "select"],
];

describe("infers the control of a schema", () => {
  it.each(inferred)("%s", (_, schema, control) => {
    expect(inferControl(schema)).toBe(control);
    expect(oneField(schema).field.control).toBe(control);
  });

  it("of a list of objects as none: it is a list, not a field", () => {
    const rows = z.array(z.object({ inner: z.email() }));
    expect(inferControl(rows)).toBe("custom");
    expect(oneField(rows).field).toMatchObject({ name: "answer.*.inner", control: "email" });
    expect(oneField(rows, { control: "custom" }).field).toMatchObject({ name: "answer", control: "custom" });
  });

  it.each(controls.filter((control) => control !== "consent"))(
    "keeps the control that the disclosure names: %s",
    (control) => {
      expect(oneField(z.enum(["a"]), { control }).field.control).toBe(control);
    },
  );

  it.each([
    ["a box", z.boolean(), undefined],
    ["a box by name", z.boolean(), "checkbox"],
    ["a word that is ticked", z.literal("agreed").optional(), "checkbox"],
  ] as const)("%s that a person agrees with is a consent", (_, schema, control) => {
    const answer = { label: "Answer", category: "contact", uses: { letters: "consent" } } as const;
    const { fields } = defineCollection({
      id: "letters",
      policy: garden,
      service: "plots",
      subjects: ["member"],
      schema: formOf(schema),
      fields: { answer: control ? { ...answer, control } : answer },
    });
    expect(fields[0]?.control).toBe("consent");
  });
});

describe("infers the maximum length of a schema", () => {
  it.each([
    ["no bound", z.string(), undefined],
    ["one bound", z.string().max(5), 5],
    ["the lower of two bounds, through wrappers", z.string().max(5).max(9).optional(), 5],
    ["a bound of a number", z.number().max(5), undefined],
  ])("%s", (_, schema, most) => {
    expect(maximumLength(schema)).toBe(most);
  });
});
