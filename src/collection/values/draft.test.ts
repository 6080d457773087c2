import * as z from "zod";
import { describe, expect, it } from "vitest";
import { disclosure, policy } from "../../../test/support/one-field.js";
import { defineCollection } from "../define/define-collection.js";
import { createDraft, readDraft } from "./draft.js";

const order = defineCollection({
  id: "order",
  policy,
  service: "project",
  subjects: ["prospect"],
  schema: z.object({
    name: z.string().min(1),
    amount: z.number(),
    iban: z.string().optional(),
    card: z.string().optional(),
    secret: z.string().optional(),
    proof: z.file().optional(),
    rows: z.array(z.object({ price: z.number() })).max(3),
    vatId: z.string().min(1),
  }),
  groups: { rows: { label: "Rows", itemLabel: "Row" } },
  fields: {
    name: disclosure,
    amount: disclosure,
    iban: { ...disclosure, category: "payment" },
    card: { ...disclosure, autoComplete: "section-a billing cc-number" },
    secret: { ...disclosure, control: "password" },
    proof: disclosure,
    rows: { price: disclosure },
    vatId: { ...disclosure, when: (values) => values.name === "Company" },
  },
});

const typed = {
  name: "Ada",
  amount: "1.234,5",
  iban: "DE02",
  card: "4111",
  secret: "hunter2",
  rows: [{ price: "2.000" }, { price: "" }],
  vatId: "DE1",
  other: "nobody asked",
};

describe("a draft", () => {
  it("stores values, those of hidden fields too, except those that must not be stored", () => {
    expect(createDraft(order, typed, "de")).toEqual({
      kind: "form-draft",
      schemaVersion: "1",
      collection: "order",
      language: "de",
      values: { name: "Ada", amount: "1.234,5", rows: [{ price: "2.000" }, { price: "" }], vatId: "DE1" },
    });
  });

  it("restores the values unchanged", () => {
    expect(readDraft(order, JSON.parse(JSON.stringify(createDraft(order, typed, "de"))), "de")).toEqual({
      name: "Ada",
      amount: "1.234,5",
      rows: [{ price: "2.000" }, { price: "" }],
      vatId: "DE1",
    });
  });

  it("restores the same number in another language", () => {
    expect(readDraft(order, createDraft(order, typed, "de"), "en")).toMatchObject({
      amount: "1234.5",
      rows: [{ price: "2000" }, { price: "" }],
    });
  });

  it.each<readonly [what: string, draft: unknown]>([
    ["nothing", null],
    ["a list", []],
    ["another form's", { kind: "form-draft", collection: "other", values: { name: "Eve" } }],
    ["one with nothing in it", createDraft(order, {})],
    ["values of other kinds", { kind: "form-draft", collection: "order", values: { name: { a: 1 }, rows: "many" } }],
  ])("%s is none", (_, draft) => {
    expect(readDraft(order, draft)).toBeUndefined();
  });

  it("accepts no more items than the list, and only a valid language", () => {
    const rows = Array.from({ length: 9 }, () => ({ price: "1" }));
    const draft = { kind: "form-draft", collection: "order", language: "no language", values: { rows } };
    expect(readDraft(order, draft, "de")?.["rows"]).toHaveLength(3);
  });
});
