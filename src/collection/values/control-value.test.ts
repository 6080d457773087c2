import * as z from "zod";
import type { $ZodType } from "zod/v4/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { oneField } from "../../../test/support/one-field.js";
import { parseControlValue, formatControlValue } from "./control-value.js";
import type { Control } from "../model/control.js";
import { choicesOf } from "../schema/choices.js";

afterEach(() => vi.unstubAllEnvs());

/** A field with this control. The disclosure has the options where the schema has none. */
const field = (schema: $ZodType, control?: Control) => {
  const named =
    (control?.endsWith("select") || control === "radio") && choicesOf(schema).length === 0
      ? { options: { 1: "One", 2: "Two" } }
      : {};
  return oneField(schema, control ? { control, ...named } : {}).field;
};
const list = z.array(z.enum(["a", "b"]));
const numbers = z.array(z.literal([1, 2]));
const empty = new File([], "");
const cv = new File(["Dear Sirs"], "cv.txt");
const blank = new File([], "blank.txt");

interface Reading {
  readonly what: string;
  readonly schema: $ZodType;
  readonly control?: Control;
  /** @default "en" */
  readonly language?: string;
  readonly raw: unknown;
  readonly read: unknown;
}

const readings: readonly Reading[] = [
  { what: "a text", schema: z.string(), raw: "Ada", read: "Ada" },
  { what: "a text with spaces around it, as it is", schema: z.string(), raw: " Ada ", read: " Ada " },
  { what: "a text of spaces", schema: z.string(), raw: "  ", read: "  " },
  { what: "an empty text", schema: z.string(), raw: "", read: undefined },
  { what: "no text at all", schema: z.string(), raw: undefined, read: undefined },
  { what: "null for a text", schema: z.string(), raw: null, read: undefined },
  { what: "a text that looks like a number", schema: z.string(), raw: "0123", read: "0123" },
  { what: "a number", schema: z.number(), raw: "12", read: 12 },
  { what: "a number with a point", schema: z.number(), raw: "3.5", read: 3.5 },
  { what: "a number with a comma, as in German", schema: z.number(), raw: "3,5", read: 3.5 },
  { what: "a negative number with a comma", schema: z.number(), raw: "-0,25", read: -0.25 },
  { what: "a number with spaces around it", schema: z.number(), raw: " 7 ", read: 7 },
  { what: "a number as number inputs write it", schema: z.number(), raw: "1e3", read: 1000 },
  { what: "a number with thousands", schema: z.number(), raw: "1,000", read: 1000 },
  { what: "a number with thousands in German", schema: z.number(), language: "de", raw: "1.000,50", read: 1000.5 },
  { what: "what may be a thousand or one, as it is", schema: z.number(), language: "fr", raw: "1.000", read: "1.000" },
  { what: "a German number in English, as it is", schema: z.number(), raw: "1.000,50", read: "1.000,50" },
  { what: "two commas, as they are", schema: z.number(), raw: "1,2,3", read: "1,2,3" },
  { what: "a hexadecimal number, as it is", schema: z.number(), raw: "0x10", read: "0x10" },
  { what: "no end, as it is", schema: z.number(), raw: "Infinity", read: "Infinity" },
  { what: "more than a number can be, as it is", schema: z.number(), raw: "1e999", read: "1e999" },
  { what: "words for a number, as they are", schema: z.number(), raw: "a dozen", read: "a dozen" },
  { what: "an empty number", schema: z.number(), raw: "", read: undefined },
  { what: "spaces for a number: nothing, not zero", schema: z.number(), raw: "  ", read: undefined },
  { what: "NaN, which number inputs have for nothing", schema: z.number(), raw: Number.NaN, read: undefined },
  { what: "a number that is one already", schema: z.number(), raw: 0, read: 0 },
  { what: "a coerced number", schema: z.coerce.number(), raw: "12", read: 12 },
  { what: "a coerced number in German", schema: z.coerce.number(), language: "de", raw: "1.234", read: 1234 },
  { what: "what JavaScript alone coerces", schema: z.coerce.number(), raw: "0x10", read: Number.NaN },
  {
    what: "what may be two numbers, coerced",
    schema: z.coerce.number(),
    language: "fr",
    raw: "1.234",
    read: Number.NaN,
  },
  { what: "spaces for a coerced number: nothing, not zero", schema: z.coerce.number(), raw: " ", read: undefined },
  { what: "a number or none", schema: z.number().or(z.literal("")), raw: "12", read: 12 },
  { what: "a number or null", schema: z.union([z.number(), z.null()]), raw: "12", read: 12 },
  { what: "a number within wrappers", schema: z.number().min(1).nullish().readonly(), raw: "12", read: 12 },
  { what: "a number or a text: a text", schema: z.union([z.number(), z.string()]), raw: "12", read: "12" },
  { what: "a big integer", schema: z.bigint(), raw: "9007199254740993", read: 9007199254740993n },
  { what: "a big integer with spaces", schema: z.bigint(), raw: " -5 ", read: -5n },
  { what: "a big integer in German", schema: z.bigint(), language: "de", raw: "1.234.567", read: 1234567n },
  { what: "spaces for a big integer", schema: z.bigint(), raw: " ", read: undefined },
  { what: "a fraction for a big integer, as it is", schema: z.bigint(), raw: "1.5", read: "1.5" },
  { what: "a date", schema: z.date(), raw: "2024-02-29", read: new Date("2024-02-29T00:00:00Z") },
  { what: "a date or null", schema: z.union([z.date(), z.null()]), raw: "2024-02-29", read: new Date(1709164800000) },
  { what: "a date that there is not, as it is", schema: z.date(), raw: "2023-02-29", read: "2023-02-29" },
  { what: "a number for a date, as it is", schema: z.date(), raw: "1", read: "1" },
  { what: "a German date, as it is", schema: z.date(), raw: "29.02.2024", read: "29.02.2024" },
  { what: "a moment for a date", schema: z.date(), raw: "2024-02-29T12:00:00Z", read: new Date(1709208000000) },
  { what: "an empty date", schema: z.date(), raw: "", read: undefined },
  { what: "an ISO date, as it is", schema: z.iso.date(), raw: "2024-02-29", read: "2024-02-29" },
  {
    what: "a local time, where it is asked for",
    schema: z.iso.datetime({ local: true }),
    raw: "2024-02-29T12:00",
    read: "2024-02-29T12:00",
  },
  { what: "a choice", schema: z.enum(["a", "b"]), raw: "a", read: "a" },
  { what: "a choice that is a number", schema: z.literal([1, 2]), raw: "2", read: 2 },
  { what: "a choice of yes or no", schema: z.boolean(), control: "select", raw: "false", read: false },
  { what: "a choice of numbers the disclosure names", schema: z.number(), control: "select", raw: "2", read: 2 },
  {
    what: "a choice of numbers, which no person wrote, in any language",
    schema: z.number(),
    control: "radio",
    language: "de",
    raw: "1.125",
    read: 1.125,
  },
  { what: "several such choices", schema: z.array(z.number()), control: "multiselect", raw: ["1", "2"], read: [1, 2] },
  { what: "a choice that is not offered, as it is", schema: z.enum(["a"]), raw: "z", read: "z" },
  { what: "the choice of nothing", schema: z.enum(["a"]), raw: "", read: undefined },
  { what: "several choices", schema: list, raw: ["a", "b"], read: ["a", "b"] },
  { what: "several choices that are numbers", schema: numbers, raw: ["2"], read: [2] },
  { what: "one of several choices, not in a list", schema: list, raw: "a", read: ["a"] },
  { what: "no choice of several", schema: list, raw: [], read: undefined },
  { what: "an empty choice of several", schema: list, raw: [""], read: undefined },
  { what: "several choices, one not offered", schema: list, raw: ["a", "z"], read: ["a", "z"] },
  { what: "a box that is ticked", schema: z.boolean(), raw: true, read: true },
  { what: "a box that is ticked, as a form without JavaScript has it", schema: z.boolean(), raw: "on", read: true },
  { what: "a box that is not ticked", schema: z.boolean(), raw: false, read: undefined },
  { what: "a box that says yes in JSON", schema: z.boolean(), raw: "true", read: true },
  { what: "a box that says no: never a yes", schema: z.boolean(), raw: "no", read: "no" },
  { what: "a box that says false: never a yes", schema: z.boolean(), raw: "false", read: "false" },
  { what: "a box with zero: never a yes", schema: z.boolean(), raw: 0, read: 0 },
  { what: "a box with a word of its own", schema: z.literal("agreed"), control: "checkbox", raw: true, read: "agreed" },
  { what: "a box with its own word", schema: z.literal("agreed"), control: "checkbox", raw: "agreed", read: "agreed" },
  {
    what: "a box with another word",
    schema: z.literal("agreed"),
    control: "checkbox",
    raw: "refused",
    read: "refused",
  },
  {
    what: "a box with a word, not ticked",
    schema: z.literal("agreed"),
    control: "checkbox",
    raw: false,
    read: undefined,
  },
  { what: "a file", schema: z.file(), raw: cv, read: cv },
  { what: "a file in a list", schema: z.file(), raw: [cv], read: cv },
  { what: "an empty file that has a name", schema: z.file(), raw: blank, read: blank },
  { what: "the nameless empty file of an untouched input", schema: z.file(), raw: empty, read: undefined },
  { what: "the same in a list", schema: z.file(), raw: [empty], read: undefined },
  { what: "an empty list for a file", schema: z.file(), raw: [], read: undefined },
  { what: "several files", schema: z.array(z.file()), raw: [cv, blank], read: [cv, blank] },
  { what: "one of several files", schema: z.array(z.file()), raw: cv, read: [cv] },
  { what: "several files, none chosen", schema: z.array(z.file()), raw: [empty], read: undefined },
  { what: "what a control of one's own holds", schema: z.array(z.string()), raw: ["", "a"], read: ["", "a"] },
  { what: "nothing in a control of one's own", schema: z.record(z.string(), z.string()), raw: "", read: undefined },
];

describe("parses the value of a control to the type of the schema", () => {
  it.each(readings)("$what", ({ schema, control, raw, read, language = "en" }) => {
    expect(parseControlValue(field(schema, control), raw, language)).toEqual(read);
  });
});

interface Writing {
  readonly what: string;
  readonly schema: $ZodType;
  readonly control?: Control;
  /** @default "en" */
  readonly language?: string;
  readonly value: unknown;
  readonly shown: unknown;
}

const writings: readonly Writing[] = [
  { what: "a text", schema: z.string(), value: "Ada", shown: "Ada" },
  { what: "a number", schema: z.number(), value: 3.5, shown: "3.5" },
  { what: "zero", schema: z.number(), value: 0, shown: "0" },
  { what: "a large number", schema: z.number(), value: 1e21, shown: "1e+21" },
  { what: "a small number", schema: z.number(), value: 1e-7, shown: "1e-7" },
  { what: "a big integer", schema: z.bigint(), value: 9007199254740993n, shown: "9007199254740993" },
  { what: "a number in German, ungrouped", schema: z.number(), language: "de", value: -1234.5, shown: "-1234,5" },
  { what: "a negative number in Hebrew", schema: z.number(), language: "he", value: -7, shown: "\u200E-7" },
  { what: "a number in Egypt", schema: z.number(), language: "ar-EG", value: 1234.5, shown: "١٢٣٤٫٥" },
  {
    what: "a choice of numbers in German",
    schema: z.literal([1.5, 2]),
    control: "radio",
    language: "de",
    value: 1.5,
    shown: "1.5",
  },
  { what: "a date", schema: z.date(), value: new Date("2024-02-29T00:00:00Z"), shown: "2024-02-29" },
  { what: "an ISO date", schema: z.iso.date(), value: "2024-02-29", shown: "2024-02-29" },
  {
    what: "a local time",
    schema: z.iso.datetime({ local: true }),
    value: "2024-02-29T12:00",
    shown: "2024-02-29T12:00",
  },
  { what: "a choice", schema: z.enum(["a", "b"]), value: "b", shown: "b" },
  { what: "a choice that is a number", schema: z.literal([1, 2]), value: 2, shown: "2" },
  { what: "no, chosen", schema: z.boolean(), control: "select", value: false, shown: "false" },
  { what: "several choices", schema: list, value: ["a", "b"], shown: ["a", "b"] },
  { what: "several choices that are numbers", schema: numbers, value: [2], shown: ["2"] },
  { what: "a tick", schema: z.boolean(), value: true, shown: true },
  { what: "a tick with its own word", schema: z.literal("agreed"), control: "checkbox", value: "agreed", shown: true },
  { what: "a file", schema: z.file(), value: cv, shown: cv },
  { what: "several files", schema: z.array(z.file()), value: [cv, blank], shown: [cv, blank] },
  { what: "what a control of one's own holds", schema: z.array(z.string()), value: ["a"], shown: ["a"] },
];

describe("formats a value for its control, and parses it back to the same value", () => {
  it.each(writings)("$what", ({ schema, control, value, shown, language = "en" }) => {
    const known = field(schema, control);
    expect(formatControlValue(known, value, language)).toEqual(shown);
    expect(parseControlValue(known, shown, language)).toEqual(value);
  });

  it.each([
    ["a text", z.string(), ""],
    ["a number", z.number(), ""],
    ["a date", z.date(), ""],
    ["a choice", z.enum(["a"]), ""],
    ["several choices", list, []],
    ["a box", z.boolean(), false],
    ["a file", z.file(), undefined],
    ["several files", z.array(z.file()), []],
  ])("and nothing of %s as nothing", (_, schema, shown) => {
    const known = field(schema);
    expect(formatControlValue(known, undefined, "en")).toEqual(shown);
    expect(parseControlValue(known, shown, "en")).toBeUndefined();
  });

  it.each([
    ["no date", z.date(), new Date(Number.NaN), ""],
    ["null", z.string().nullable(), null, ""],
    ["what somebody typed for a number, as it is", z.number(), "1.234,5", "1.234,5"],
    ["an object where a text is asked for", z.unknown(), { a: 1 }, ""],
    ["a box that is not ticked", z.boolean(), false, false],
    ["another word than the box's own", z.literal("agreed").or(z.literal("refused")), "refused", "refused"],
  ])("%s", (_, schema, value, shown) => {
    expect(formatControlValue(field(schema), value, "en")).toEqual(shown);
  });
});

describe.each([
  ["Pacific/Kiritimati", -840],
  ["Asia/Kolkata", -330],
  ["Europe/Berlin", -60],
  ["UTC", 0],
  ["America/Los_Angeles", 480],
  ["Pacific/Pago_Pago", 660],
])("in %s", (zone, offset) => {
  const inZone = () => {
    vi.stubEnv("TZ", zone);
    expect(new Date("2024-01-15T12:00:00Z").getTimezoneOffset()).toBe(offset);
  };

  it("keeps the day of a date", () => {
    inZone();
    for (const day of ["2024-02-29", "2024-01-01", "2024-12-31", "2024-03-31", "0999-12-31", "9999-12-31"]) {
      for (const schema of [z.date(), z.coerce.date(), z.date().optional(), z.iso.date()]) {
        const known = field(schema);
        expect(formatControlValue(known, parseControlValue(known, day, "en"), "en")).toBe(day);
      }
      expect(parseControlValue(field(z.date()), day, "en")).toEqual(new Date(`${day}T00:00:00Z`));
    }
  });

  it("keeps the instant of a date and time", () => {
    inZone();
    for (const local of ["2024-01-15T12:00", "2024-07-15T23:59", "2024-01-01T00:00", "2024-07-15T12:00:30"]) {
      for (const [schema, control] of [[z.iso.datetime()], [z.date(), "datetime"]] as const) {
        const known = field(schema, control);
        expect(formatControlValue(known, parseControlValue(known, local, "en"), "en")).toBe(local);
      }
      expect(parseControlValue(field(z.iso.datetime()), local, "en")).toBe(new Date(local).toISOString());
      expect(parseControlValue(field(z.date(), "datetime"), local, "en")).toEqual(new Date(local));
    }
  });
});

describe("the options of a choice", () => {
  it.each([
    ["an enum", z.enum(["a", "b"]), ["a", "b"]],
    ["an enum with an empty one, which is no choice", z.enum(["", "a"]), ["a"]],
    ["a numeric TypeScript enum", z.enum({ 0: "Small", 1: "Large", Small: 0, Large: 1 }), [0, 1]],
    ["literals of several kinds", z.literal(["a", 1, null]), ["a", 1]],
    ["a union", z.union([z.literal("a"), z.enum(["b"]), z.undefined()]), ["a", "b"]],
    ["several of an enum", z.array(z.enum(["a"])).optional(), ["a"]],
    ["yes or no", z.boolean().nullable(), [true, false]],
    ["a string", z.string(), []],
  ])("of %s", (_, schema, choices) => {
    expect(choicesOf(schema)).toEqual(choices);
  });
});
