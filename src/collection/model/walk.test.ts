import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineCollection } from "../define/define-collection.js";
import { plainPolicy } from "../../../test/generators/forms.js";
import { fold, mapValues, nodesAlong, noRows, walk } from "./walk.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

const { root } = defineCollection({
  id: "trip",
  policy: plainPolicy,
  service: "desk",
  subjects: ["customer"],
  schema: z.object({
    email: z.email().optional(),
    address: z.object({ city: z.string().optional() }),
    guests: z.array(
      z.object({ name: z.string().optional(), pets: z.array(z.object({ kind: z.string().optional() })) }),
    ),
  }),
  fields: {
    email: { ...common, label: "Email" },
    address: { city: { ...common, label: "City" } },
    guests: { name: { ...common, label: "Name" }, pets: { kind: { ...common, label: "Kind" } } },
  },
  groups: { guests: { label: "Guests" }, "guests.*.pets": { label: "Pets" } },
});

const values = {
  email: "ada@example.com",
  address: { city: "Ulm" },
  guests: [{ name: "Ada", pets: [{ kind: "cat" }, {}] }, { name: "Bo" }],
};

describe("walk", () => {
  it("goes through a declared tree in the order of the form, each row as a star", () => {
    expect(walk(root).map(({ name }) => name)).toEqual([
      "email",
      "address",
      "address.city",
      "guests",
      "guests.*",
      "guests.*.name",
      "guests.*.pets",
      "guests.*.pets.*",
      "guests.*.pets.*.kind",
    ]);
  });

  it("goes through each row of the values by its number, with its value", () => {
    const fields = walk(root, { values }).filter(({ node }) => node.kind === "field");
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ["email", "ada@example.com"],
      ["address.city", "Ulm"],
      ["guests.0.name", "Ada"],
      ["guests.0.pets.0.kind", "cat"],
      ["guests.0.pets.1.kind", undefined],
      ["guests.1.name", "Bo"],
    ]);
    expect(fields.every(({ name, path }) => path.join(".") === name)).toBe(true);
  });

  it("leaves out what the filter does, with all that is in it", () => {
    expect(walk(root, { filter: ({ node }) => node.key !== "guests" }).map(({ name }) => name)).toEqual([
      "email",
      "address",
      "address.city",
    ]);
    expect(walk(root, { values, rows: noRows }).map(({ name }) => name)).toEqual([
      "email",
      "address",
      "address.city",
      "guests",
    ]);
  });

  it("reads own properties of the values alone", () => {
    const inherited: unknown = Object.create({ email: "mallory@example.com" });
    expect(walk(root, { values: inherited })[0]).toMatchObject({ name: "email", value: undefined });
  });

  it("gives each node the last part of its path as its key", () => {
    expect(root.key).toBe("");
    expect(walk(root).every(({ node }) => node.key === node.path.at(-1))).toBe(true);
  });
});

describe("mapValues", () => {
  it("builds an object in the shape of the form", () => {
    expect(mapValues(root, { values, field: (_field, { value }) => value ?? null })).toEqual({
      email: "ada@example.com",
      address: { city: "Ulm" },
      guests: [
        { name: "Ada", pets: [{ kind: "cat" }, { kind: null }] },
        { name: "Bo", pets: [] },
      ],
    });
  });

  it("takes a list as one value where it is asked to", () => {
    const mapped = mapValues(root, { values, rows: noRows, field: () => 1, list: (_list, _rows, { value }) => value });
    expect(mapped).toEqual({ email: 1, address: { city: 1 }, guests: values.guests });
  });
});

describe("fold", () => {
  it("turns a tree into one result, from the leaves up", () => {
    const sum = (results: readonly number[]) => results.reduce((all, one) => all + one, 0);
    const filled = fold<number>(root, {
      values,
      field: (_field, { value }) => (value === undefined ? 0 : 1),
      group: (_group, inside) => sum(inside.map(([, count]) => count)),
      list: (_list, rows) => sum(rows),
    });
    expect(filled).toBe(5);
  });
});

describe("nodesAlong", () => {
  it("follows a path through the rows of lists, as far as there are nodes", () => {
    const names = (path: string) => nodesAlong(root, path.split(".")).map(({ name }) => name);
    expect(names("guests.12.pets")).toEqual(["", "guests", "guests.*", "guests.*.pets"]);
    expect(names("guests.*.name")).toEqual(["", "guests", "guests.*", "guests.*.name"]);
    expect(names("guests.01.name")).toEqual(["", "guests"]);
    expect(names("address.street")).toEqual(["", "address"]);
  });
});
