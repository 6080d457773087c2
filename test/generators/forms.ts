import * as fc from "fast-check";
import * as z from "zod";
import { definePolicy } from "../../src/index.js";

/** A policy with one service that allows everything, marked with asterisks. */
export const plainPolicy = definePolicy({
  id: "plain",
  version: "1",
  language: "en",
  marking: { preset: "asterisk" },
  categories: { contact: { label: "Contact data" } },
  subjects: { customer: { label: "Customers" } },
  purposes: { answer: { label: "Answering" } },
  interests: {},
  recipients: {},
  retention: { letters: { label: "Letters", period: "P6Y", start: "year-end" } },
  services: {
    desk: {
      label: "Help desk",
      legalBases: ["contract", "consent"],
      categories: ["contact"],
      subjects: ["customer"],
      purposes: ["answer"],
      retention: ["letters"],
      marksNecessity: true,
    },
  },
});

/** Schemas of every kind of control. */
const leaves: readonly (() => z.ZodType)[] = [
  () => z.string(),
  () => z.string().min(1),
  () => z.string().max(4000),
  () => z.email(),
  () => z.url(),
  () => z.iso.date(),
  () => z.coerce.string(),
  () => z.coerce.string().min(1),
  () => z.email().or(z.literal("")),
  () => z.union([z.string().min(2), z.undefined()]),
  () => z.preprocess((value) => value ?? "nothing", z.string()),
  () => z.string().transform((value) => value.length),
  () => z.string().refine((value) => value !== "no"),
  () => z.number(),
  () => z.int().min(1),
  () => z.coerce.number(),
  () => z.bigint(),
  () => z.boolean(),
  () => z.literal(true),
  () => z.coerce.boolean(),
  () => z.date(),
  () => z.coerce.date(),
  () => z.enum(["one", "two"]),
  () => z.literal(["three", "four"]),
  () => z.literal([1, 2, 3]),
  () => z.array(z.enum(["a", "b"])),
  () => z.array(z.enum(["a", "b"])).min(1),
  () => z.any(),
  () => z.file(),
];

/** The wrappers of a schema. */
const wrappers: readonly ((schema: z.ZodType) => z.ZodType)[] = [
  (schema) => schema.optional(),
  (schema) => schema.nullable(),
  (schema) => schema.nullish(),
  (schema) => schema.readonly(),
  (schema) => schema.refine(() => true),
  (schema) => schema.transform((value) => value),
  (schema) => schema.catch("caught"),
  (schema) => z.lazy(() => schema),
  (schema) => z.exactOptional(schema),
  (schema) => schema.optional().nonoptional(),
];

const leaf: fc.Arbitrary<z.ZodType> = fc
  .tuple(fc.constantFrom(...leaves), fc.array(fc.constantFrom(...wrappers), { maxLength: 2 }))
  .map(([make, wraps]) => wraps.reduce((schema, wrap) => wrap(schema), make()));

const disclosure = (label: string) => ({ label, category: "contact", uses: { answer: "contract" } }) as const;

/** A schema of up to six fields, some of them in a group that may be optional, and their disclosures. */
export interface GeneratedForm {
  readonly schema: z.ZodObject;
  /** Of type `never`, which is assignable to everything: no type can mirror a schema that is made at run time. */
  readonly fields: Record<string, never>;
}

export const forms: fc.Arbitrary<GeneratedForm> = fc
  .record({
    own: fc.array(leaf, { minLength: 1, maxLength: 4 }),
    grouped: fc.array(leaf, { maxLength: 2 }),
    wrapGroup: fc.constantFrom<(schema: z.ZodObject) => z.ZodType>(
      (schema) => schema,
      (schema) => schema.optional(),
      (schema) => schema.nullable(),
    ),
  })
  .map(({ own, grouped, wrapGroup }) => {
    const ownShape = Object.fromEntries(own.map((schema, index) => [`own${index}`, schema]));
    const groupShape = Object.fromEntries(grouped.map((schema, index) => [`grouped${index}`, schema]));
    const labels = (shape: object) =>
      Object.fromEntries(Object.keys(shape).map((key) => [key, disclosure(`Label ${key}`)]));
    const hasGroup = grouped.length > 0;
    const fields = { ...labels(ownShape), ...(hasGroup ? { group: labels(groupShape) } : {}) };
    return {
      schema: z.object({ ...ownShape, ...(hasGroup ? { group: wrapGroup(z.object(groupShape)) } : {}) }),
      fields: JSON.parse(JSON.stringify(fields)),
    };
  });
