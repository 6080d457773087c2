import * as z from "zod";
import { definePolicy } from "../../policy/define-policy.js";
import { parsePolicy } from "../../policy/parse-policy.js";
import type { Collection } from "../model/collection.js";
import { defineCollection } from "./define-collection.js";
import type { Disclosure } from "../model/disclosure.js";
import type { FieldName } from "../model/field-types.js";
import type { SubmittedValues } from "../model/submitted-values.js";

// The types of a collection. compile-errors.test.ts checks that each of these errors names the place.

const policy = definePolicy({
  id: "club",
  version: "1",
  language: "en",
  marking: { preset: "asterisk" },
  categories: {
    contact: { label: "Contact" },
    money: { label: "Money" },
    health: { label: "Health", special: "health" },
  },
  subjects: { member: { label: "Members" }, guest: { label: "Guests" } },
  purposes: { order: { label: "Orders" }, news: { label: "News" }, audit: { label: "Audits" } },
  interests: { growth: { label: "Growth" } },
  recipients: { bank: { label: "Bank" }, carrier: { label: "Carrier" } },
  retention: { letters: { label: "Letters" }, vouchers: { label: "Vouchers" } },
  services: {
    shop: {
      label: "Shop",
      legalBases: ["contract", "consent"],
      categories: ["contact"],
      subjects: ["member"],
      purposes: ["order", "news"],
      recipients: ["carrier"],
      retention: ["letters"],
      marksNecessity: true,
    },
    care: {
      label: "Care",
      legalBases: ["consent"],
      categories: ["contact", "health"],
      subjects: ["member", "guest"],
      purposes: ["order"],
      retention: ["letters"],
      marksNecessity: true,
    },
  },
});

const shop = { id: "shop", policy, service: "shop", subjects: ["member"] } as const;
const care = { id: "care", policy, service: "care", subjects: ["member"] } as const;
const said = { label: "Label", category: "contact", uses: { order: "contract" } } as const;
const address = z.object({ city: z.string(), zip: z.string().optional() });

/** Whether two types are mutually assignable. */
type Same<A, B> = [A, B] extends [B, A] ? true : "these types are not the same";

function same<A, B>(_same: Same<A, B>): void {}

/** Every kind of schema, and the names of its fields. */
const everything = defineCollection({
  ...shop,
  schema: z.object({
    text: z.string(),
    choice: z.enum(["a", "b"]).optional(),
    tick: z.boolean(),
    date: z.date(),
    file: z.file(),
    files: z.array(z.file()),
    rows: z.array(z.object({ first: z.string() })),
    pair: z.tuple([z.string(), z.string()]),
    scores: z.record(z.string(), z.number()),
    either: z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
    branded: z.string().brand<"Name">(),
    link: z.instanceof(URL),
    coerced: z.coerce.number(),
    preprocessed: z.preprocess((value) => value, z.string()),
    anything: z.any(),
    unknown: z.unknown(),
    nothing: z.null(),
    address,
    home: z.object({ address: address.nullable() }).optional(),
  }),
  fields: {
    text: said,
    choice: said,
    tick: said,
    date: said,
    file: said,
    files: said,
    rows: said,
    pair: said,
    scores: said,
    either: said,
    branded: said,
    link: said,
    coerced: said,
    preprocessed: said,
    anything: said,
    unknown: said,
    nothing: said,
    // A disclosure of an object covers its fields, at any depth.
    address: said,
    home: { address: { city: said, zip: said } },
  },
});

same<
  FieldName<typeof everything>,
  | "text"
  | "choice"
  | "tick"
  | "date"
  | "file"
  | "files"
  | "rows"
  | `rows.${number}.first`
  | "pair"
  | "scores"
  | "either"
  | "branded"
  | "link"
  | "coerced"
  | "preprocessed"
  | "anything"
  | "unknown"
  | "nothing"
  | "address.city"
  | "address.zip"
  | "home.address.city"
  | "home.address.zip"
>(true);
same<FieldName, string>(true);

const small = z.object({ text: z.string() });

// A field without a disclosure, at the top level and in a group.
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: {} });
// @ts-expect-error
defineCollection({ ...shop, schema: z.object({ address }), fields: { address: { zip: said } } });
// @ts-expect-error
defineCollection({ ...shop, schema: z.object({ address }), fields: { address: {} } });
// @ts-expect-error
defineCollection({ ...shop, schema: z.object({ age: z.coerce.number() }), fields: { age: {} } });
// @ts-expect-error
defineCollection({ ...shop, schema: z.object({ any: z.unknown() }), fields: { any: { label: "Any" } } });

// A disclosure of a field that the schema does not have.
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: said, more: said } });
defineCollection({
  ...shop,
  schema: z.object({ address }),
  // @ts-expect-error
  fields: { address: { city: said, zip: said, more: said } },
});

// An incomplete disclosure.
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { category: "contact", uses: { order: "contract" } } } });
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { label: "Text", uses: { order: "contract" } } } });
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { label: "Text", category: "contact" } } });

// Uses: at least one purpose of the service, each with a legal basis of the service.
defineCollection({
  ...shop,
  schema: small,
  fields: { text: { ...said, uses: { order: "contract", news: "consent" } } },
});
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { ...said, uses: {} } } });
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { ...said, uses: { audit: "contract" } } } });
defineCollection({
  ...shop,
  schema: small,
  // @ts-expect-error
  fields: { text: { ...said, uses: { order: "contract", audit: "contract" } } },
});
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { ...said, uses: { order: "legitimateInterests" } } } });

// Ids of the policy that the service does not cover.
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { ...said, category: "money" } } });
defineCollection({
  ...shop,
  schema: small,
  // @ts-expect-error
  fields: { text: { ...said, category: "health", condition: "explicitConsent" } },
});
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { ...said, retention: "vouchers" } } });
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { ...said, retention: ["letters", "vouchers"] } } });
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { ...said, recipients: ["bank"] } } });
// @ts-expect-error
defineCollection({ ...shop, schema: small, subjects: ["guest"], fields: { text: said } });
// @ts-expect-error
defineCollection({ ...shop, service: "shopping", schema: small, fields: { text: said } });
defineCollection({
  ...care,
  schema: small,
  // @ts-expect-error The service names no recipients at all.
  fields: { text: { ...said, uses: { order: "consent" }, recipients: ["bank"] } },
});

// Unknown ids.
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { ...said, interest: "fame" } } });
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { ...said, necessity: "nice" } } });
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { ...said, control: "textbox" } } });
// @ts-expect-error
defineCollection({ ...shop, schema: small, fields: { text: { ...said, condition: "curiosity" } } });

// Correct definitions of the same kinds.
defineCollection({
  ...shop,
  schema: small,
  fields: {
    text: {
      ...said,
      interest: "growth",
      necessity: "contractual",
      consequence: { en: "No delivery.", de: "Keine Lieferung." },
      law: "HGB",
      retention: ["letters"],
      recipients: ["carrier"],
      control: "textarea",
    },
  },
});

// Special categories: a legal basis of Art. 6 GDPR alone is not enough.
const special = { label: "Allergies", category: "health", uses: { order: "consent" } } as const;
const consented = { ...special, condition: "explicitConsent" } as const;
defineCollection({ ...care, schema: small, fields: { text: consented } });
defineCollection({ ...care, schema: z.object({ address }), fields: { address: consented } });
// @ts-expect-error
defineCollection({ ...care, schema: small, fields: { text: special } });
// @ts-expect-error
defineCollection({ ...care, schema: z.object({ address }), fields: { address: special } });
// @ts-expect-error
defineCollection({ ...care, schema: z.object({ address }), fields: { address: { city: special, zip: consented } } });

// A schema that is built at run time: its keys are checked then.
const shape: Record<string, z.ZodType> = { text: z.string() };
const dynamic = defineCollection({ ...shop, schema: z.object(shape), fields: { text: said, group: { text: said } } });
same<FieldName<typeof dynamic>, string>(true);
// @ts-expect-error
defineCollection({ ...shop, schema: z.object(shape), fields: { text: { ...said, uses: { audit: "contract" } } } });
// @ts-expect-error The known keys are checked at compile time.
defineCollection({ ...shop, schema: z.looseObject({ text: z.string() }), fields: { other: said } });

// A policy that is read from JSON: its ids are checked at run time.
const read = parsePolicy("{}");
defineCollection({
  ...shop,
  policy: read,
  schema: small,
  fields: { text: { ...said, category: "whatever", uses: { it: "contract" } } },
});
// @ts-expect-error The legal bases are those of the law.
defineCollection({ ...shop, policy: read, schema: small, fields: { text: { ...said, uses: { it: "fancy" } } } });

/** A disclosure with the ids of one policy is assignable to one with any ids. */
export const general: Disclosure = said;

// No schema, or not of an object.
// @ts-expect-error
defineCollection({ ...shop, schema: z.string(), fields: {} });
// @ts-expect-error
defineCollection({ ...shop, schema: { text: "string" }, fields: { text: said } });

// Conditional fields: conditions have the types of the values, in groups too, and hidden values may be absent.
type Handed<C extends Collection> =
  C extends Collection<infer Schema, infer Conditional> ? SubmittedValues<Schema, Conditional> : never;
const lasting = defineCollection({ ...shop, schema: z.object({ address }), fields: { address: said } });
same<Handed<typeof lasting>["address"]["city"], string>(true);
const passing = defineCollection({
  ...shop,
  schema: z.object({ ship: z.boolean(), address, guests: z.array(address) }),
  groups: {
    address: { label: "Address", when: ({ ship }) => ship === true },
    guests: { label: "Guests", itemLabel: "Guest", when: ({ address: given }) => given?.city === "Rome" },
  },
  fields: {
    ship: said,
    address: said,
    guests: { city: said, zip: { ...said, when: (_values, row) => row?.city === "Rome" } },
  },
});
same<Handed<typeof passing>["address"], { city: string; zip?: string | undefined } | undefined>(true);
same<Handed<typeof passing>["ship"], boolean>(true);
defineCollection({
  ...shop,
  schema: z.object({ ship: z.boolean(), address }),
  // @ts-expect-error
  groups: { address: { label: "Address", when: ({ shipping }) => shipping === true } },
  fields: { ship: said, address: said },
});
