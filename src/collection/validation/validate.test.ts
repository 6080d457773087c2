import * as z from "zod";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { disclosure, policy } from "../../../test/support/one-field.js";
import type { Collection } from "../model/collection.js";
import { defineCollection } from "../define/define-collection.js";
import { dependsOnOthers, validate, validateField } from "./validate.js";

const base = { id: "order", policy, service: "project", subjects: ["prospect"] } as const;

/** The invalid fields, in the order of the issues. */
async function faultyFields(collection: Collection, raw: unknown): Promise<(string | undefined)[]> {
  const validation = await validate(collection, raw);
  return validation.ok ? [] : validation.issues.map(({ field }) => field?.name);
}

describe("validation of a whole form", () => {
  const order = defineCollection({
    ...base,
    schema: z
      .object({
        start: z.number(),
        end: z.number(),
        address: z
          .object({ city: z.string(), zip: z.string() })
          .refine(({ city }) => city !== "Atlantis", { message: "Sunk", path: ["city"] })
          .refine(({ zip }) => zip !== "0", "No such place"),
        note: z.string().optional(),
        items: z.array(z.object({ name: z.string() })).optional(),
        tags: z.array(z.string()).optional(),
      })
      .refine(({ start, end }) => start <= end, { message: "It ends before it starts", path: ["end"] })
      .refine(({ start }) => start !== 13, "Not thirteen"),
    fields: {
      start: disclosure,
      end: disclosure,
      address: disclosure,
      note: disclosure,
      items: disclosure,
      tags: disclosure,
    },
  });
  const right = { start: "1", end: "2", address: { city: "Berlin", zip: "10115" } };

  it("returns the output of the schema", async () => {
    expect(await validate(order, right)).toEqual({
      ok: true,
      values: { start: 1, end: 2, address: { city: "Berlin", zip: "10115" }, items: [], tags: [] },
    });
  });

  it("returns output that the schema turns into undefined", async () => {
    const schema = z.object({ name: z.string() }).transform(() => undefined);
    const form = defineCollection({ ...base, schema, fields: { name: disclosure } });
    expect(await validate(form, { name: "Ada" })).toEqual({ ok: true, values: undefined });
  });

  it("reports one issue for each field, in the order of the form", async () => {
    expect(await faultyFields(order, {})).toEqual(["start", "end", "address.city", "address.zip"]);
    expect(await faultyFields(order, { address: { zip: "1" }, end: "2" })).toEqual(["start", "address.city"]);
  });

  it("reports the issue of a list at its place, with items and without", async () => {
    const rows = z.array(z.object({ name: z.string() })).min(1);
    const party = defineCollection({
      ...base,
      schema: z.object({ title: z.string(), hosts: rows, guests: rows, place: z.string(), music: rows }),
      fields: { title: disclosure, hosts: disclosure, guests: disclosure, place: disclosure, music: disclosure },
    });
    expect(await faultyFields(party, {})).toEqual(["title", "hosts", "guests", "place", "music"]);
    expect(await faultyFields(party, { guests: [{}] })).toEqual(["title", "hosts", "guests.0.name", "place", "music"]);
  });

  it("reports a refinement across fields at its path", async () => {
    expect(await validate(order, { ...right, start: "3" })).toMatchObject({
      ok: false,
      issues: [{ field: { name: "end" }, issue: { kind: "invalid" }, message: "It ends before it starts" }],
    });
    expect(await validate(order, { ...right, address: { city: "Atlantis", zip: "1" } })).toMatchObject({
      issues: [{ field: { name: "address.city" }, message: "Sunk" }],
    });
  });

  it("reports a refinement of a group at its first field, and one of the form at no field and first", async () => {
    expect(await validate(order, { ...right, address: { city: "Berlin", zip: "0" } })).toMatchObject({
      issues: [{ field: { name: "address.city" }, message: "No such place" }],
    });
    expect(await validate(order, { ...right, start: "13" })).toMatchObject({
      issues: [
        { field: undefined, message: "Not thirteen" },
        { field: { name: "end" }, message: "It ends before it starts" },
      ],
    });
  });

  it("reports an issue within a value at its field", async () => {
    expect(await faultyFields(order, { ...right, tags: ["a", 5] })).toEqual(["tags"]);
    expect(await faultyFields(order, { ...right, items: [{ name: "a" }, { name: 5 }] })).toEqual(["items.1.name"]);
  });

  it("validates the whole form for a field within an object with refinements across fields", async () => {
    for (const field of order.fields) expect(dependsOnOthers(order, field)).toBe(true);
    for (const raw of [{}, right, { ...right, start: "3" }, { ...right, address: { city: "Atlantis", zip: "0" } }]) {
      const validation = await validate(order, raw);
      for (const field of order.fields) {
        const expected = validation.ok ? undefined : validation.issues.find((fault) => fault.field === field);
        expect(await validateField(order, field, raw)).toEqual(expected);
      }
    }
  });

  const a = z.object({ a: z.string() });
  const two = z.object({ a: z.string(), b: z.string() });

  it.each([
    ["a transform", two.transform((value) => value)],
    ["a pipe", two.pipe(two)],
    ["a fallback", two.catch({ a: "", b: "" })],
    ["two in one", a.and(z.object({ b: z.string() }))],
    ["a readonly rule", two.refine(() => true).readonly()],
  ])("%s of the form is a rule across its fields", (_, schema) => {
    const collection = defineCollection({ ...base, schema, fields: { a: disclosure, b: disclosure } });
    expect(collection.fields.map((field) => dependsOnOthers(collection, field))).not.toContain(false);
  });

  it("validates a field alone where no such object is around it", async () => {
    const collection = defineCollection({
      ...base,
      schema: z.object({
        a: z.string(),
        group: z.object({ b: z.email() }),
        maybe: z.object({ c: z.email() }).optional(),
      }),
      fields: { a: disclosure, group: disclosure, maybe: disclosure },
    });
    expect(collection.fields.map((field) => dependsOnOthers(collection, field))).toEqual([false, false, true]);
  });
});

describe("a required field of an optional group", () => {
  const collection = defineCollection({
    ...base,
    schema: z.object({ address: z.object({ city: z.string().min(1, "Which city?"), zip: z.string() }).optional() }),
    fields: { address: disclosure },
  });

  it("may be absent with the whole group", async () => {
    expect(await validate(collection, { address: { city: "", zip: "" } })).toEqual({ ok: true, values: {} });
    expect(collection.fields.map(({ required }) => required)).toEqual([false, false]);
  });

  it("is required as soon as another field of the group is filled in", async () => {
    expect(await validate(collection, { address: { zip: "10115" } })).toMatchObject({
      issues: [{ field: { name: "address.city" } }],
    });
    expect(await validate(collection, { address: { city: "Berlin", zip: "10115" } })).toEqual({
      ok: true,
      values: { address: { city: "Berlin", zip: "10115" } },
    });
  });
});

describe("a schema that throws", () => {
  const errors = vi.fn();
  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(errors));
  afterEach(() => void vi.restoreAllMocks());

  const throwing = z.string().transform((value) => {
    if (value === "boom") throw new Error("bang");
    return value;
  });
  const thrown = () => {
    expect(errors).toHaveBeenCalledWith(
      expect.stringContaining('Collection "order": its schema threw while it was asked, so the form cannot be sent.'),
      expect.objectContaining({ message: "bang" }),
    );
    errors.mockClear();
  };

  it("is reported at the field that it threw for, together with all other issues", async () => {
    const collection = defineCollection({
      ...base,
      schema: z.object({ first: z.string(), second: throwing, third: z.email() }),
      fields: { first: disclosure, second: disclosure, third: disclosure },
    });
    const raw = { second: "boom", third: "ada" };
    expect(await validate(collection, raw)).toMatchObject({
      ok: false,
      issues: [
        { field: { name: "first" }, issue: { kind: "missing" } },
        { field: { name: "second" }, issue: { kind: "invalid" } },
        { field: { name: "third" }, issue: { kind: "format" } },
      ],
    });
    thrown();
    for (const field of collection.fields) {
      const validation = await validate(collection, raw);
      expect(await validateField(collection, field, raw)).toEqual(
        validation.ok ? undefined : validation.issues.find((fault) => fault.field === field),
      );
    }
    thrown();
  });

  it("is reported together with the issues of lists", async () => {
    const row = z.object({ name: z.string(), nick: throwing });
    const collection = defineCollection({
      ...base,
      schema: z.object({ people: z.array(row), helpers: z.array(z.object({ name: z.string() })).min(1) }),
      fields: { people: disclosure, helpers: disclosure },
      groups: { people: { label: "People" }, helpers: { label: "Helpers" } },
    });
    expect(await validate(collection, { people: [{ nick: "x" }, { name: "Ada", nick: "boom" }] })).toMatchObject({
      issues: [
        { field: { name: "people.0.name" }, issue: { kind: "missing" } },
        { field: { name: "people.1.nick" }, issue: { kind: "invalid" } },
        { field: { kind: "list", name: "helpers" }, issue: { kind: "tooFewItems" } },
      ],
    });
    thrown();
  });

  it("is reported for the whole form where it belongs to no field", async () => {
    const collection = defineCollection({
      ...base,
      schema: z.object({ first: z.string() }).refine(() => {
        throw new Error("bang");
      }),
      fields: { first: disclosure },
    });
    expect(await validate(collection, { first: "a" })).toEqual({
      ok: false,
      issues: [{ field: undefined, issue: { kind: "invalid" }, message: undefined }],
    });
    thrown();
  });
});
