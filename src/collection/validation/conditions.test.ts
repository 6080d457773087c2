import * as z from "zod";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { disclosure, policy } from "../../../test/support/one-field.js";
import type { Collection } from "../model/collection.js";
import { defineCollection } from "../define/define-collection.js";
import { getPath } from "../model/paths.js";
import { parseFormValues } from "../values/parse-form-values.js";
import { validate } from "./validate.js";

// Visible fields follow from the values, and no other values are ever submitted.

const base = { id: "order", policy, service: "project", subjects: ["prospect"] } as const;

/** The names of the visible fields. */
function asked(collection: Collection, raw: unknown): string[] {
  return parseFormValues(collection, raw).visible.map(({ name }) => name);
}

const errors = vi.fn();
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(errors));
afterEach(() => {
  vi.restoreAllMocks();
  const [untold] = complaints();
  if (untold !== undefined) throw new Error(`Nobody expected this on the console: ${untold}`);
});

/** The errors on the console, which are reported once. */
function complaints(): string[] {
  const told = errors.mock.calls.map(([message]) => String(message));
  errors.mockClear();
  return told;
}

const company = defineCollection({
  ...base,
  schema: z.object({
    kind: z.enum(["person", "company"]),
    name: z.string().min(1),
    vatId: z.string().min(1),
    note: z.string().optional(),
  }),
  fields: {
    kind: disclosure,
    name: disclosure,
    vatId: { ...disclosure, when: (values) => values.kind === "company" },
    note: { ...disclosure, when: (values) => values.vatId === "secret" },
  },
});

describe("a conditional field", () => {
  it("is required whenever it is visible, and is known as conditional", () => {
    expect(company.fields.map(({ name, required, conditional }) => [name, required, conditional])).toEqual([
      ["kind", true, false],
      ["name", true, false],
      ["vatId", true, true],
      ["note", false, true],
    ]);
    expect(company.fieldsByName.get("vatId")?.mark).toEqual(company.fieldsByName.get("name")?.mark);
    expect(company.conditional).toEqual(["vatId", "note"]);
  });

  it("is hidden before any value is entered", () => {
    expect(asked(company, {})).toEqual(["kind", "name"]);
    expect(asked(company, undefined)).toEqual(["kind", "name"]);
  });

  it("is visible where its condition holds, and then invalid while empty", async () => {
    const raw = { kind: "company", name: "Ada", vatId: "" };
    expect(asked(company, raw)).toEqual(["kind", "name", "vatId"]);
    expect(await validate(company, raw)).toMatchObject({
      ok: false,
      issues: [{ field: { name: "vatId" }, issue: { kind: "missing" } }],
    });
  });

  it("is submitted where it is visible", async () => {
    const values = { kind: "company", name: "Ada", vatId: "DE1" };
    expect(await validate(company, values)).toEqual({ ok: true, values });
  });

  it("is absent where it is hidden, whatever its control still contains", async () => {
    const raw = { kind: "person", name: "Ada", vatId: "DE1" };
    const { input, empty, filled } = parseFormValues(company, raw);
    expect(Object.keys(input)).toEqual(["kind", "name"]);
    expect([...empty]).toEqual([]);
    expect([...filled.keys()]).toEqual(["kind", "name"]);
    const validation = await validate(company, raw);
    expect(validation.ok && Object.keys(validation.values)).toEqual(["kind", "name"]);
  });

  it("has no issues while it is hidden", async () => {
    expect(await validate(company, { kind: "person", name: "Ada", vatId: 5 })).toMatchObject({ ok: true });
  });
});

describe("chained conditions", () => {
  it("do not get the values of hidden fields", () => {
    expect(asked(company, { kind: "company", vatId: "secret" })).toEqual(["kind", "name", "vatId", "note"]);
    expect(asked(company, { kind: "person", vatId: "secret" })).toEqual(["kind", "name"]);
  });

  it.each([
    ["downwards", (index: number) => index - 1],
    ["upwards", (index: number) => index + 1],
  ])("are followed to their end, %s", (_, before) => {
    const length = 12;
    const keys = Array.from({ length }, (_item, index) => `f${index}`);
    const shape = Object.fromEntries(keys.map((key) => [key, z.string().optional()]));
    const first = before(1) === 0 ? 0 : length - 1;
    const fields = Object.fromEntries(
      keys.map((key, index) => [
        key,
        index === first
          ? disclosure
          : {
              ...disclosure,
              when: (values: unknown) => getPath(values, [`f${before(index)}`]) !== undefined,
            },
      ]),
    );
    const chain = defineCollection({ ...base, schema: z.object(shape), fields });
    const all = Object.fromEntries(keys.map((key) => [key, "x"]));
    expect(asked(chain, all)).toEqual(keys);
    expect(asked(chain, { ...all, [`f${first}`]: "" })).toEqual([`f${first}`]);
    expect(asked(chain, { ...all, f5: "" }).length).toBe(before(1) === 0 ? 6 : 7);
  });

  it("that depend on each other show nothing until another condition shows one of them", () => {
    const pair = defineCollection({
      ...base,
      schema: z.object({ a: z.string().optional(), b: z.string().optional() }),
      fields: {
        a: { ...disclosure, when: ({ b }) => b !== undefined },
        b: { ...disclosure, when: ({ a }) => a !== undefined },
      },
    });
    expect(asked(pair, { a: "x", b: "y" })).toEqual([]);
  });
});

describe("a condition without a stable result", () => {
  const contrary = defineCollection({
    ...base,
    schema: z.object({ a: z.string().optional(), b: z.string().optional() }),
    fields: { a: { ...disclosure, when: ({ a }) => a === undefined }, b: disclosure },
  });

  it("that hides its own field is reported to the developer, and evaluation ends", async () => {
    expect(asked(contrary, { b: "x" })).toEqual(["a", "b"]);
    expect(complaints()).toEqual([]);
    expect(parseFormValues(contrary, { a: "x", b: "y" }).filled.get("b")).toBe("y");
    expect(complaints()).toEqual([
      'Collection "order": its conditions turn each other on and off without an end, so what is asked for is chance. Let none of a depend on itself.',
    ]);
    expect(await validate(contrary, { a: "x", b: "y" })).toMatchObject({ ok: true });
    expect(complaints()).toHaveLength(1);
  });

  it("has the same result every time", () => {
    const once = parseFormValues(contrary, { a: "x" });
    expect(parseFormValues(contrary, { a: "x" })).toEqual(once);
    complaints();
  });

  it("that throws hides its field, is reported, and affects no other field", async () => {
    const throwing = defineCollection({
      ...base,
      schema: z.object({ name: z.string(), city: z.string(), group: z.object({ zip: z.string() }) }),
      fields: {
        name: disclosure,
        city: {
          ...disclosure,
          when: () => {
            throw new Error("bang");
          },
        },
        group: disclosure,
      },
      groups: {
        group: {
          label: "Group",
          when: () => {
            throw new Error("boom");
          },
        },
      },
    });
    expect(await validate(throwing, { name: "Ada", city: "Berlin", group: { zip: "1" } })).toEqual({
      ok: true,
      values: { name: "Ada" },
    });
    expect(new Set(complaints())).toEqual(
      new Set([
        'Collection "order": the condition of "city" threw, so it is not asked for. It is asked before anything is filled in: every value may still be absent.',
        'Collection "order": the condition of "group" threw, so it is not asked for. It is asked before anything is filled in: every value may still be absent.',
      ]),
    );
  });
});

describe("the argument of a condition", () => {
  const seen = vi.fn((_values: unknown, _row: unknown) => true);
  const form = defineCollection({
    ...base,
    schema: z.object({
      amount: z.number(),
      born: z.date(),
      gift: z.boolean(),
      extras: z.array(z.enum(["card", "ribbon"])),
      address: z.object({ city: z.string() }).optional(),
      guests: z.array(z.object({ name: z.string(), vegan: z.boolean(), dish: z.string() })),
      last: z.string(),
    }),
    fields: {
      amount: disclosure,
      born: disclosure,
      gift: disclosure,
      extras: disclosure,
      address: disclosure,
      guests: {
        name: disclosure,
        vegan: disclosure,
        dish: { ...disclosure, when: (values, row) => seen(values, row) && row.vegan === true },
      },
      last: { ...disclosure, when: (values, row) => seen(values, row) },
    },
    groups: { guests: { label: "Guests", itemLabel: "Guest" } },
  });

  it("has the types of the schema, not of the controls", () => {
    parseFormValues(form, { amount: "7,5", born: "2000-02-29", gift: "on", extras: "card" });
    expect(seen.mock.calls.at(-1)?.[0]).toEqual({
      amount: 7.5,
      born: new Date("2000-02-29T00:00:00Z"),
      gift: true,
      extras: ["card"],
      guests: [],
      last: undefined,
    });
  });

  it("has only values that are filled in, and those of untouched controls", () => {
    seen.mockClear();
    parseFormValues(form, {});
    expect(seen.mock.calls[0]).toEqual([{ gift: false, extras: [], guests: [] }, undefined]);
  });

  it("includes the list item of the field", () => {
    const raw = {
      guests: [
        { name: "Ada", vegan: true },
        { name: "Bob", dish: "Soup" },
      ],
    };
    seen.mockClear();
    expect(asked(form, raw).filter((name) => name.endsWith("dish"))).toEqual(["guests.0.dish"]);
    const rows = seen.mock.calls.map(([, row]) => row).filter((row) => row !== undefined);
    expect(rows.slice(0, 2)).toEqual([
      { name: "Ada", vegan: true },
      { name: "Bob", vegan: false },
    ]);
  });
});

describe("a conditional group", () => {
  const order = defineCollection({
    ...base,
    schema: z.object({
      ship: z.boolean(),
      address: z.object({ city: z.string().min(1), zip: z.string().optional(), tower: z.string().min(1) }),
    }),
    fields: {
      ship: disclosure,
      address: {
        city: disclosure,
        zip: disclosure,
        tower: { ...disclosure, when: (values) => values.address?.zip === "1" },
      },
    },
    groups: { address: { label: "Address", hint: "Where to?", when: (values) => values.ship === true } },
  });

  it("appears and disappears with all its fields", async () => {
    expect(asked(order, {})).toEqual(["ship"]);
    expect(asked(order, { ship: true, address: { zip: "1" } })).toEqual([
      "ship",
      "address.city",
      "address.zip",
      "address.tower",
    ]);
    expect(await validate(order, { ship: true })).toMatchObject({ issues: [{ field: { name: "address.city" } }] });
    expect(await validate(order, { ship: false, address: { city: "Berlin" } })).toEqual({
      ok: true,
      values: { ship: false },
    });
  });

  it("hides its values from other conditions", () => {
    expect(asked(order, { ship: false, address: { zip: "1", tower: "x" } })).toEqual(["ship"]);
  });

  it("passes its label to its fields, which are conditional too", () => {
    expect(order.root.children[1]).toMatchObject({ kind: "group", label: "Address", hint: "Where to?" });
    expect(order.fields.map(({ within, conditional }) => [within, conditional])).toEqual([
      [[], false],
      [["Address"], true],
      [["Address"], true],
      [["Address"], true],
    ]);
    expect(order.conditional).toEqual(["address", "address.tower"]);
  });

  it("may have its condition in its disclosure", () => {
    const covered = defineCollection({
      ...base,
      schema: z.object({ ship: z.boolean(), address: z.object({ city: z.string() }) }),
      fields: { ship: disclosure, address: { ...disclosure, when: ({ ship }) => ship === true } },
    });
    expect(asked(covered, { address: { city: "x" } })).toEqual(["ship"]);
    expect(asked(covered, { ship: true })).toEqual(["ship", "address.city"]);
  });
});

describe("a conditional list", () => {
  const order = defineCollection({
    ...base,
    schema: z.object({
      several: z.boolean(),
      guests: z.array(z.object({ name: z.string().min(1), vegan: z.boolean(), dish: z.string().min(1) })).min(1),
    }),
    fields: {
      several: disclosure,
      guests: {
        name: disclosure,
        vegan: disclosure,
        dish: { ...disclosure, when: (values, row) => values.several === true && row.vegan === true },
      },
    },
    groups: { guests: { label: "Guests", itemLabel: "Guest", when: ({ several }) => several === true } },
  });

  it("is hidden, and needs no item, while its condition does not hold", async () => {
    expect(await validate(order, { several: false, guests: [{ name: "Ada" }] })).toEqual({
      ok: true,
      values: { several: false },
    });
  });

  it("is invalid without an item where its condition holds", async () => {
    expect(await validate(order, { several: true })).toMatchObject({
      issues: [{ field: { kind: "list", name: "guests" }, issue: { kind: "tooFewItems", minimum: 1 } }],
    });
  });

  it("evaluates the conditions of each item by itself", async () => {
    const raw = { several: true, guests: [{ name: "Ada", vegan: true }, { name: "Bob", dish: "Soup" }, {}] };
    expect(await validate(order, raw)).toMatchObject({
      issues: [
        { field: { name: "guests.0.dish" }, issue: { kind: "missing" } },
        { field: { name: "guests.2.name" }, issue: { kind: "missing" } },
      ],
    });
    const right = { ...raw, guests: [{ name: "Ada", vegan: true, dish: "Tofu" }, raw.guests[1]] };
    expect(await validate(order, right)).toEqual({
      ok: true,
      values: {
        several: true,
        guests: [
          { name: "Ada", vegan: true, dish: "Tofu" },
          { name: "Bob", vegan: false },
        ],
      },
    });
  });

  it("is conditional with all its fields, which are in the notice once for all items", () => {
    expect(order.fields.map(({ name, conditional }) => [name, conditional])).toEqual([
      ["several", false],
      ["guests.*.name", true],
      ["guests.*.vegan", true],
      ["guests.*.dish", true],
    ]);
    expect(order.conditional).toEqual(["guests", "guests.*.dish"]);
  });
});
