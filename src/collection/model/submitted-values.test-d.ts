import * as z from "zod";
import { disclosure, policy } from "../../../test/support/one-field.js";
import type { Collection } from "./collection.js";
import { defineCollection } from "../define/define-collection.js";
import type { GroupName } from "./field-types.js";
import type { SubmittedValues } from "./submitted-values.js";

// The types of values that may be absent.

const base = { id: "order", policy, service: "project", subjects: ["prospect"] } as const;

/** The values that a submit passes on. */
type Submitted<C> =
  C extends Collection<infer Schema, infer Conditional> ? SubmittedValues<Schema, Conditional> : never;

/** Whether two types are mutually assignable. A key that may be absent and one that may not are not. */
type Same<A, B> = [A, B] extends [B, A] ? true : "these types are not the same";

function same<A, B>(_same: Same<A, B>): void {}

// Without conditions, everything is present.
const plain = defineCollection({
  ...base,
  schema: z.object({ name: z.string(), note: z.string().optional(), born: z.date() }),
  fields: { name: disclosure, note: disclosure, born: disclosure },
});
same<Submitted<typeof plain>, { name: string; note?: string | undefined; born: Date }>(true);
same<(typeof plain)["conditional"], readonly never[]>(true);

// Conditional values may be absent: a field, in a group, in an optional group, in an item, in an item of an item.
const everywhere = defineCollection({
  ...base,
  schema: z.object({
    kind: z.enum(["person", "company"]),
    vatId: z.string().min(1),
    length: z.string().transform((text) => text.length),
    address: z.object({ city: z.string(), zip: z.string() }),
    home: z.object({ street: z.string(), floor: z.number() }).optional(),
    guests: z.array(
      z.object({
        name: z.string(),
        dish: z.string(),
        born: z.date(),
        pets: z.array(z.object({ name: z.string(), food: z.string() })),
      }),
    ),
    tags: z.array(z.string()),
  }),
  fields: {
    kind: disclosure,
    vatId: { ...disclosure, when: ({ kind }) => kind === "company" },
    length: { ...disclosure, when: ({ kind }) => kind === "company" },
    address: { city: disclosure, zip: { ...disclosure, when: ({ address }) => address?.city === "Berlin" } },
    home: { street: disclosure, floor: { ...disclosure, when: ({ home }) => home?.street !== undefined } },
    guests: {
      name: disclosure,
      dish: { ...disclosure, when: (_values, row) => row.name !== "Ada" },
      born: disclosure,
      pets: { name: disclosure, food: { ...disclosure, when: (_values, row) => row.name === "Rex" } },
    },
    tags: { ...disclosure, when: () => true },
  },
  groups: { guests: { label: "Guests" }, "guests.*.pets": { label: "Pets" } },
});
same<
  (typeof everywhere)["conditional"][number],
  "vatId" | "length" | "address.zip" | "home.floor" | "guests.*.dish" | "guests.*.pets.*.food" | "tags"
>(true);
same<
  Submitted<typeof everywhere>,
  {
    kind: "person" | "company";
    address: { city: string; zip?: string };
    home?: { street: string; floor?: number } | undefined;
    guests: { name: string; born: Date; pets: { name: string; food?: string }[]; dish?: string }[];
    vatId?: string;
    length?: number;
    tags?: string[];
  }
>(true);
same<GroupName<typeof everywhere>, "address" | "home" | "guests" | "guests.*.pets">(true);

// A condition of a whole group, of a list, or of a disclosure that covers one.
const whole = defineCollection({
  ...base,
  schema: z.object({
    address: z.object({ city: z.string(), geo: z.object({ lat: z.number() }) }),
    billing: z.object({ city: z.string() }),
    guests: z.array(z.object({ name: z.string(), seat: z.object({ row: z.string() }) })),
    helpers: z.array(z.object({ name: z.string() })),
  }),
  fields: {
    address: { city: disclosure, geo: disclosure },
    billing: { ...disclosure, when: ({ address }) => address?.city === undefined },
    guests: { name: disclosure, seat: disclosure },
    helpers: { ...disclosure, when: ({ guests }) => (guests?.length ?? 0) > 3 },
  },
  groups: {
    address: { label: "Address" },
    "address.geo": { label: "Place", when: ({ address }) => address?.city === "Berlin" },
    guests: { label: "Guests", when: ({ billing }) => billing?.city !== undefined },
    "guests.*.seat": { label: "Seat", when: ({ guests }, row) => (guests?.length ?? 0) > 1 && row.name !== "Ada" },
    helpers: { label: "Helpers" },
  },
});
same<
  Submitted<typeof whole>,
  {
    address: { city: string; geo?: { lat: number } };
    billing?: { city: string };
    guests?: { name: string; seat?: { row: string } }[];
    helpers?: { name: string }[];
  }
>(true);

// While a form is being filled in, any value may be missing.
defineCollection({
  ...base,
  schema: z.object({
    amount: z.coerce.number(),
    born: z.date(),
    nick: z.string().nullable(),
    address: z.object({ city: z.string() }),
    guests: z.array(z.object({ name: z.string(), age: z.number().optional() })),
    any: z.any(),
  }),
  fields: {
    amount: disclosure,
    born: {
      ...disclosure,
      when: (values, row) => {
        same<typeof values.amount, {} | undefined>(true);
        same<typeof values.born, Date | undefined>(true);
        same<typeof values.nick, string | null | undefined>(true);
        same<typeof values.address, { readonly city?: string | undefined } | undefined>(true);
        same<
          typeof values.guests,
          readonly { readonly name?: string | undefined; readonly age?: number | undefined }[] | undefined
        >(true);
        same<typeof row, unknown>(true);
        // @ts-expect-error It may be missing yet.
        return values.address.city === "Berlin";
      },
    },
    // @ts-expect-error There is no such field.
    nick: { ...disclosure, when: (values) => values.nmae === "x" },
    address: disclosure,
    guests: {
      name: disclosure,
      age: {
        ...disclosure,
        when: (values, row) => {
          same<typeof values.born, Date | undefined>(true);
          same<typeof row, { readonly name?: string | undefined; readonly age?: number | undefined }>(true);
          // @ts-expect-error An item has no such field.
          return row.born === undefined;
        },
      },
    },
    any: disclosure,
  },
  groups: { guests: { label: "Guests" } },
});

// A condition returns a boolean, synchronously.
defineCollection({
  ...base,
  schema: z.object({ name: z.string() }),
  // @ts-expect-error
  fields: { name: { ...disclosure, when: () => "yes" } },
});
defineCollection({
  ...base,
  schema: z.object({ name: z.string() }),
  // @ts-expect-error
  fields: { name: { ...disclosure, when: async () => true } },
});

// Groups that the schema does not have, and unknown properties of groups.
defineCollection({
  ...base,
  schema: z.object({ address: z.object({ city: z.string() }) }),
  fields: { address: disclosure },
  // @ts-expect-error
  groups: { addres: { label: "Address" } },
});
defineCollection({
  ...base,
  schema: z.object({ address: z.object({ city: z.string() }) }),
  fields: { address: disclosure },
  // @ts-expect-error
  groups: { address: { label: "Address", lable: "Address" } },
});
defineCollection({
  ...base,
  schema: z.object({ address: z.object({ city: z.string() }) }),
  fields: { address: disclosure },
  // @ts-expect-error
  groups: { address: { hint: "Where to?" } },
});
defineCollection({
  ...base,
  schema: z.object({ city: z.string() }),
  fields: { city: disclosure },
  // @ts-expect-error A field is no group.
  groups: { city: { label: "City" } },
});

// A schema that is built at run time: its missing keys are unknown.
const shape: Record<string, z.ZodType> = { name: z.string() };
const dynamic = defineCollection({
  ...base,
  schema: z.object(shape),
  fields: { name: { ...disclosure, when: () => true } },
  groups: { address: { label: "Address", when: () => true } },
});
same<Submitted<typeof dynamic>, { [key: string]: unknown }>(true);
same<(typeof dynamic)["conditional"], readonly string[]>(true);
