import * as z from "zod";
import { describe, expect, it } from "vitest";
import { disclosure, oneField, policy } from "../../../test/support/one-field.js";
import { defineCollection } from "./define-collection.js";

const base = { id: "order", policy, service: "project", subjects: ["prospect"] } as const;

describe("a collection", () => {
  const schema = z.object({ name: z.string(), address: z.object({ city: z.string(), zip: z.string() }).optional() });
  const order = defineCollection({ ...base, schema, fields: { name: disclosure, address: disclosure } });

  it("holds what was declared, and the rest by itself", () => {
    expect(order).toMatchObject({
      id: "order",
      title: undefined,
      service: "project",
      serviceEntry: policy.services.project,
      subjects: ["prospect"],
      mode: "online",
      language: "en",
      locales: [],
    });
    expect(order.schema).toBe(schema);
    expect(order.policy).toBe(policy);
    const spoken = defineCollection({
      ...base,
      title: "Order",
      mode: "in-person",
      language: "de",
      schema,
      fields: { name: disclosure, address: disclosure },
    });
    expect(spoken).toMatchObject({ title: "Order", mode: "in-person", language: "de" });
  });

  it("has its fields in the order of the schema, and as they stand in it", () => {
    expect(order.fields.map(({ name, path }) => [name, path])).toEqual([
      ["name", ["name"]],
      ["address.city", ["address", "city"]],
      ["address.zip", ["address", "zip"]],
    ]);
    const [name, address] = order.root.children;
    expect(name).toBe(order.fields[0]);
    expect(address).toMatchObject({ kind: "group", name: "address", label: "Answer", optional: true });
    expect(address?.kind === "group" && address.children[1]).toBe(order.fields[2]);
  });

  it("finds a field by its name", () => {
    expect(order.fieldsByName.get("address.zip")).toBe(order.fields[2]);
    expect(order.fieldsByName.get("address")).toBeUndefined();
    expect(order.fieldsByName.get("toString")).toBeUndefined();
  });

  it("has the fields of two objects in one", () => {
    const both = z.object({ a: z.string() }).and(z.object({ b: z.string() }));
    const collection = defineCollection({ ...base, schema: both, fields: { a: disclosure, b: disclosure } });
    expect(collection.fields.map(({ name, required }) => [name, required])).toEqual([
      ["a", true],
      ["b", true],
    ]);
  });
});

describe("a disclosure of a group", () => {
  const schema = z.object({
    address: z.object({
      postalCode: z.string(),
      "house-number": z.string(),
      note: z.string().meta({ title: "A note" }).optional(),
    }),
  });
  const address = { ...disclosure, necessity: "contractual", consequence: "No delivery." } as const;
  const label = { en: "Address", de: "Anschrift" };

  it("calls each field by what the schema says of it, or by its key, within the whole", () => {
    const { fields } = defineCollection({ ...base, schema, fields: { address: { ...address, label } } });
    expect(fields.map((field) => field.label)).toEqual(["Postal code", "House number", "A note"]);
    expect(fields.map(({ within }) => within)).toEqual([[label], [label], [label]]);
  });

  it("says why of what must be given; the rest is voluntary", () => {
    const { fields } = defineCollection({ ...base, schema, fields: { address } });
    expect(fields.map(({ name, necessity, disclosure: own }) => [name, necessity, own.consequence])).toEqual([
      ["address.postalCode", "contractual", "No delivery."],
      ["address.house-number", "contractual", "No delivery."],
      ["address.note", "voluntary", undefined],
    ]);
  });
});

describe("the values to choose from", () => {
  const size = z.enum(["small", "large"]);

  it("are those of the schema, in its order, called as declared", () => {
    const collection = defineCollection({
      ...base,
      schema: z.object({ size, sizes: z.array(size), rating: z.literal([1, 2]).optional(), yes: z.boolean() }),
      fields: {
        size: { ...disclosure, options: { large: "Large", small: { en: "Small", de: "Klein" } } },
        sizes: { ...disclosure, options: { small: "Small" } },
        rating: { ...disclosure, options: [{ value: "2", label: "Good" }] },
        yes: { ...disclosure, control: "select", options: { true: "Yes", false: "No" } },
      },
    });
    expect(collection.fields.map(({ options }) => options)).toEqual([
      [
        { value: "small", label: { en: "Small", de: "Klein" } },
        { value: "large", label: "Large" },
      ],
      [
        { value: "small", label: "Small" },
        { value: "large", label: "large" },
      ],
      [{ value: "2", label: "Good" }],
      [
        { value: "true", label: "Yes" },
        { value: "false", label: "No" },
      ],
    ]);
  });

  it("are those declared where the schema names none", () => {
    const collection = defineCollection({
      ...base,
      schema: z.object({ country: z.string(), city: z.string().or(z.literal("")) }),
      fields: {
        country: { ...disclosure, control: "select", options: { de: "Germany", fr: "France" } },
        city: { ...disclosure, control: "select", options: [{ value: "b", label: "Berlin" }] },
      },
    });
    expect(collection.fields.map(({ options }) => options.map(({ value }) => value))).toEqual([["de", "fr"], ["b"]]);
    expect(oneField(z.string()).field.options).toEqual([]);
  });

  it("are never called by what JavaScript objects inherit", () => {
    const { options } = oneField(z.enum(["constructor", "a"])).field;
    expect(options).toEqual([
      { value: "constructor", label: "constructor" },
      { value: "a", label: "a" },
    ]);
  });
});
