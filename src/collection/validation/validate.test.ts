import * as z from "zod";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { disclosure, policy } from "../../../test/support/one-field.js";
import type { Collection } from "../model/collection.js";
import { defineCollection } from "../define/define-collection.js";
import { dependsOnOthers, validate, validateField } from "./validate.js";

const base = { id: "order", policy, service: "project", subjects: ["prospect"] } as const;

/** Which fields are wrong, in the order in which they are told. */
async function faultyFields(collection: Collection, raw: unknown): Promise<(string | undefined)[]> {
  const validation = await validate(collection, raw);
  return validation.ok ? [] : validation.issues.map(({ field }) => field?.name);
}

describe("over a whole form", () => {
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

  it("hands over what the schema makes of it", async () => {
    expect(await validate(order, right)).toEqual({
      ok: true,
      values: { start: 1, end: 2, address: { city: "Berlin", zip: "10115" }, items: [], tags: [] },
    });
  });

  it("hands over even what the schema makes nothing of", async () => {
    const schema = z.object({ name: z.string() }).transform(() => undefined);
    const form = defineCollection({ ...base, schema, fields: { name: disclosure } });
    expect(await validate(form, { name: "Ada" })).toEqual({ ok: true, values: undefined });
  });

  it("tells one fault a field, in the order of the form", async () => {
    expect(await faultyFields(order, {})).toEqual(["start", "end", "address.city", "address.zip"]);
    expect(await faultyFields(order, { address: { zip: "1" }, end: "2" })).toEqual(["start", "address.city"]);
  });

  it("tells of a list where it stands, with rows and without", async () => {
    const rows = z.array(z.object({ name: z.string() })).min(1);
    const party = defineCollection({
      ...base,
      schema: z.object({ title: z.string(), hosts: rows, guests: rows, place: z.string(), music: rows }),
      fields: { title: disclosure, hosts: disclosure, guests: disclosure, place: disclosure, music: disclosure },
    });
    expect(await faultyFields(party, {})).toEqual(["title", "hosts", "guests", "place", "music"]);
    expect(await faultyFields(party, { guests: [{}] })).toEqual(["title", "hosts", "guests.0.name", "place", "music"]);
  });

  it("tells a rule across fields where its path leads", async () => {
    expect(await validate(order, { ...right, start: "3" })).toMatchObject({
      ok: false,
      issues: [{ field: { name: "end" }, issue: { kind: "invalid" }, message: "It ends before it starts" }],
    });
    expect(await validate(order, { ...right, address: { city: "Atlantis", zip: "1" } })).toMatchObject({
      issues: [{ field: { name: "address.city" }, message: "Sunk" }],
    });
  });

  it("tells a rule of a group at its first field, and one of the form at none, first of all", async () => {
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

  it("tells what is wrong within a value at the field that holds it", async () => {
    expect(await faultyFields(order, { ...right, tags: ["a", 5] })).toEqual(["tags"]);
    expect(await faultyFields(order, { ...right, items: [{ name: "a" }, { name: 5 }] })).toEqual(["items.1.name"]);
  });

  it("asks a field as a whole form does where an object around it has rules across its fields", async () => {
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

  it("asks a field alone where nothing around it has such rules", async () => {
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

describe("a field of an optional group", () => {
  const collection = defineCollection({
    ...base,
    schema: z.object({ address: z.object({ city: z.string().min(1, "Which city?"), zip: z.string() }).optional() }),
    fields: { address: disclosure },
  });

  it("need not be given", async () => {
    expect(await validate(collection, { address: { city: "", zip: "" } })).toEqual({ ok: true, values: {} });
    expect(collection.fields.map(({ required }) => required)).toEqual([false, false]);
  });

  it("must be given with the others in it", async () => {
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

  it("is told at the field that it threw over, with everything else that is wrong", async () => {
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

  it("is told with what is wrong with lists", async () => {
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

  it("is told of the form as a whole where no field is to blame", async () => {
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
