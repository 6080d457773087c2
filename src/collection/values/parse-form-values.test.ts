import * as z from "zod";
import { describe, expect, it } from "vitest";
import { disclosure, policy } from "../../../test/support/one-field.js";
import { defineCollection } from "../define/define-collection.js";
import { parseFormValues } from "./parse-form-values.js";
import { validate } from "../validation/validate.js";
import { relocalizeNumbers, formatValueAt, formatFormValues } from "./format-form-values.js";

const base = { id: "order", policy, service: "project", subjects: ["prospect"] } as const;

const order = defineCollection({
  ...base,
  schema: z.object({
    name: z.string().min(1),
    amount: z.number().optional(),
    gift: z.boolean(),
    extras: z.array(z.enum(["card", "ribbon"])),
    note: z.string().nullable(),
    address: z.object({ city: z.string(), zip: z.string().optional() }).optional(),
    invoice: z.object({ street: z.string() }).nullable(),
    contact: z.object({ email: z.email() }),
  }),
  fields: {
    name: disclosure,
    amount: disclosure,
    gift: disclosure,
    extras: disclosure,
    note: disclosure,
    address: disclosure,
    invoice: disclosure,
    contact: disclosure,
  },
});

describe("parses the values of a form", () => {
  it("omits empty values, or uses the value for emptiness of the schema", () => {
    const { input, filled } = parseFormValues(order, {});
    expect(input).toEqual({ gift: false, extras: [], note: null, invoice: null, contact: {} });
    expect(Object.keys(input)).not.toContain("name");
    expect([...filled]).toEqual([]);
  });

  it("includes an optional group in which a field is filled in", () => {
    const { input, filled } = parseFormValues(order, { address: { zip: "10115" }, invoice: { street: "" } });
    expect(input).toMatchObject({ address: { zip: "10115" }, invoice: null });
    expect([...filled.keys()]).toEqual(["address.zip"]);
  });

  it("ignores values without a field", () => {
    expect(
      parseFormValues(order, { name: "Ada", admin: true, address: { city: "Berlin", admin: true } }).input,
    ).toEqual({
      ...parseFormValues(order, {}).input,
      name: "Ada",
      address: { city: "Berlin" },
    });
  });

  it.each([undefined, null, "text", 5, [], [{ name: "Ada" }], true])("parses %j as an empty form", (raw) => {
    expect(parseFormValues(order, raw)).toEqual(parseFormValues(order, {}));
  });

  it("knows which fields are filled in", () => {
    const raw = { name: "Ada", amount: "0", gift: true, extras: ["card"], note: "", contact: { email: "no address" } };
    expect([...parseFormValues(order, raw).filled]).toEqual([
      ["name", "Ada"],
      ["amount", 0],
      ["gift", true],
      ["extras", ["card"]],
      ["contact.email", "no address"],
    ]);
  });
});

it("formats values for controls so that they parse back unchanged", () => {
  const values = {
    name: "Ada",
    amount: 3.5,
    gift: true,
    extras: ["ribbon"],
    note: null,
    address: { city: "Berlin", zip: "10115" },
    invoice: null,
    contact: { email: "ada@example.com" },
  };
  expect(formatFormValues(order, values)).toEqual({
    ...values,
    amount: "3.5",
    note: "",
    invoice: { street: "" },
  });
  expect(parseFormValues(order, formatFormValues(order, values)).input).toEqual(values);
  expect(parseFormValues(order, formatFormValues(order, undefined))).toEqual(parseFormValues(order, {}));
});

describe("parses numbers in the language of the form", () => {
  const sum = defineCollection({
    ...base,
    language: "de",
    schema: z.object({
      net: z.number(),
      inner: z.object({ tax: z.number().optional(), note: z.string().optional() }),
      rate: z.literal([1.5, 2]).optional(),
      own: z.array(z.number()).optional(),
      rows: z.array(z.object({ price: z.number() })),
    }),
    fields: {
      net: disclosure,
      inner: disclosure,
      rate: disclosure,
      own: { ...disclosure, control: "custom" },
      rows: disclosure,
    },
  });
  const raw = {
    net: "1.234",
    inner: { tax: "0,5", note: "1.234" },
    rate: "1.5",
    own: ["1.234"],
    rows: [{ price: "1,50" }],
  };

  it("which is that of the collection by default", async () => {
    expect(parseFormValues(sum, raw).input).toMatchObject({ net: 1234, inner: { tax: 0.5, note: "1.234" }, rate: 1.5 });
    expect(parseFormValues(sum, raw, { language: "en" }).input).toMatchObject({
      net: 1.234,
      inner: { tax: 0.5, note: "1.234" },
      rate: 1.5,
    });
    expect(formatFormValues(sum, { net: 1.25 })).toMatchObject({ net: "1,25" });
    expect(formatFormValues(sum, { net: 1.25 }, "en")).toMatchObject({ net: "1.25" });
    expect(await validate(sum, { ...raw, own: [1] })).toMatchObject({ ok: true, values: { net: 1234 } });
    expect(await validate(sum, { ...raw, own: [1] }, { language: "en" })).toMatchObject({
      ok: true,
      values: { net: 1.234 },
    });
  });

  it("and formats them again when it changes, except text that is no number or untouched", () => {
    expect(relocalizeNumbers(sum, raw, "de", "en")).toEqual([
      ["net", "1234"],
      ["inner.tax", "0.5"],
      ["rows.0.price", "1.50"],
    ]);
    const odd = { net: "many", inner: { tax: "" }, rows: undefined };
    expect(relocalizeNumbers(sum, odd, "de", "en")).toEqual([]);
    expect(relocalizeNumbers(sum, raw, "de", "de")).toEqual([]);
  });

  it("for one name as for the whole form", () => {
    expect(formatValueAt(sum, "net", 1.25, "de")).toBe("1,25");
    expect(formatValueAt(sum, "net", "1.25", "de")).toBe("1.25");
    expect(formatValueAt(sum, "inner", { tax: 1.25 }, "de")).toEqual({ tax: "1,25" });
    expect(formatValueAt(sum, "rows", [{ price: 1.25 }], "de")).toEqual([{ price: "1,25" }]);
    expect(formatValueAt(sum, "rows.0", { price: 1.25 }, "de")).toEqual({ price: "1,25" });
    expect(formatValueAt(sum, "rows.0.price", 1.25, "de")).toBe("1,25");
    expect(formatValueAt(sum, "own", [1.25], "de")).toEqual([1.25]);
    expect(formatValueAt(sum, "unknown", 1.25, "de")).toBe(1.25);
  });
});

describe("is safe from prototype pollution", () => {
  const hostile: unknown = JSON.parse(
    '{"__proto__": {"name": "Eve", "gift": true}, "constructor": {"prototype": {"gift": true}}, "address": {"__proto__": {"city": "Eve"}}}',
  );

  it("in submitted values", async () => {
    expect(parseFormValues(order, hostile)).toEqual(parseFormValues(order, {}));
    expect([...parseFormValues(order, hostile).filled]).toEqual([]);
    expect((await validate(order, hostile)).ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, "gift")).toBe(false);
    expect(Object.hasOwn(Object.prototype, "name")).toBe(false);
  });

  it("in inherited properties", () => {
    expect(parseFormValues(order, Object.create({ name: "Eve" }))).toEqual(parseFormValues(order, {}));
    expect(formatFormValues(order, Object.create({ name: "Eve" }))).toEqual(formatFormValues(order, {}));
  });

  it("and accepts names of fields that only look like it", async () => {
    const schema = z.object({ toString: z.string(), hasOwnProperty: z.string().optional(), valueOf: z.boolean() });
    const collection = defineCollection({
      ...base,
      schema,
      fields: { toString: disclosure, hasOwnProperty: disclosure, valueOf: disclosure },
    });
    expect(await validate(collection, {})).toMatchObject({ ok: false, issues: [{ field: { name: "toString" } }] });
    const values = { toString: "a", hasOwnProperty: "b", valueOf: true };
    expect(await validate(collection, values)).toEqual({ ok: true, values });
  });

  it.each(["__proto__", "constructor", "prototype"])("and rejects %s as the name of a field", (name) => {
    const shape = Object.fromEntries([[name, z.string()]]);
    const fields = Object.fromEntries([[name, disclosure]]);
    expect(() => defineCollection({ ...base, schema: z.object(shape), fields })).toThrow(
      `schema.${name}: "${name}" cannot be the name of a field: what is given in it would be lost. Choose another name.`,
    );
  });
});
