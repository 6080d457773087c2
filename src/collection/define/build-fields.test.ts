import * as z from "zod";
import { describe, expect, it } from "vitest";
import { disclosure, oneField, policy } from "../../../test/support/one-field.js";
import { defineCollection } from "./define-collection.js";

const base = { id: "order", policy, service: "project", subjects: ["prospect"] } as const;

describe("a collection", () => {
  const schema = z.object({ name: z.string(), address: z.object({ city: z.string(), zip: z.string() }).optional() });
  const order = defineCollection({ ...base, schema, fields: { name: disclosure, address: disclosure } });

  it("has what is declared, and derives the rest", () => {
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

  it("has its fields in the order and the nesting of the schema", () => {
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

  it("has the fields of both objects of an intersection", () => {
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

  it("labels each field by the metadata of the schema, or by its key, within the group", () => {
    const { fields } = defineCollection({ ...base, schema, fields: { address: { ...address, label } } });
    expect(fields.map((field) => field.label)).toEqual(["Postal code", "House number", "A note"]);
    expect(fields.map(({ within }) => within)).toEqual([[label], [label], [label]]);
  });

  it("applies its necessity to required fields; the others are voluntary", () => {
    const { fields } = defineCollection({ ...base, schema, fields: { address } });
    expect(fields.map(({ name, necessity, disclosure: own }) => [name, necessity, own.consequence])).toEqual([
      ["address.postalCode", "contractual", "No delivery."],
      ["address.house-number", "contractual", "No delivery."],
      ["address.note", "voluntary", undefined],
    ]);
  });
});

describe("the options of a field", () => {
  const size = z.enum(["small", "large"]);

  it("are the values of the schema, in its order, with the declared labels", () => {
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

  it("are the declared ones where the schema has no values", () => {
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

  it("have no labels from properties that JavaScript objects inherit", () => {
    const { options } = oneField(z.enum(["constructor", "a"])).field;
    expect(options).toEqual([
      { value: "constructor", label: "constructor" },
      { value: "a", label: "a" },
    ]);
  });
});
