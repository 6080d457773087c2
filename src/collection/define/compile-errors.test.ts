import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../../test/support/compile.js";

const prelude = `
import * as z from "zod";
import { defineCollection, definePolicy } from "forthright";
const policy = definePolicy({
  id: "club", version: "1", language: "en", marking: { preset: "asterisk" },
  categories: { contact: { label: "Contact" }, contract: { label: "Contract" }, money: { label: "Money" }, health: { label: "Health", special: "health" } },
  subjects: { member: { label: "Members" }, guest: { label: "Guests" } },
  purposes: { order: { label: "Orders" }, news: { label: "News" } },
  interests: { growth: { label: "Growth" }, safety: { label: "Safety" } },
  recipients: { agent: { label: "Agent" }, bank: { label: "Bank" }, carrier: { label: "Carrier" } },
  retention: { letters: { label: "Letters" }, notes: { label: "Notes" }, vouchers: { label: "Vouchers" } },
  services: {
    shop: {
      label: "Shop", legalBases: ["contract", "consent"], categories: ["contact", "contract"], subjects: ["member"],
      purposes: ["order", "news"], recipients: ["agent", "carrier"], retention: ["letters", "notes"], marksNecessity: true,
    },
    care: {
      label: "Care", legalBases: ["contract", "consent"], categories: ["contact", "health"], subjects: ["member"],
      purposes: ["order"], retention: ["letters"], marksNecessity: true,
    },
  },
});
const declared = { label: "Label", category: "contact", uses: { order: "contract" } } as const;
const shop = { id: "shop", policy, service: "shop", subjects: ["member"] } as const;
const address = z.object({ city: z.string(), zip: z.string() });
`;

interface Mistake {
  readonly what: string;
  readonly code: string;
  /** The start of the message. */
  readonly says: readonly string[];
  /** A part of the line that the error points at. */
  readonly at: string;
}

/** A form whose only field, address.city, has this disclosure. */
function city(declaration: string, service = "shop"): string {
  return `defineCollection({
    ...shop,
    service: "${service}",
    schema: z.object({ address: address.pick({ city: true }) }),
    fields: {
      address: {
        city: ${declaration},
      },
    },
  });`;
}

const mistakes: readonly Mistake[] = [
  {
    what: "a field without a disclosure",
    code: `defineCollection({
      ...shop,
      schema: z.object({ name: z.string(), email: z.email() }),
      fields: { name: declared },
    });`,
    says: [`Property 'email' is missing in type`, `but required in type 'DisclosuresAt<"fields", {`],
    at: "fields: {",
  },
  {
    what: "a field within a group, without a disclosure",
    code: `defineCollection({
      ...shop,
      schema: z.object({ address }),
      fields: { address: { zip: declared } },
    });`,
    says: [`Property 'city' is missing in type`, `but required in type 'DisclosuresAt<"fields.address", {`],
    at: "address: {",
  },
  {
    what: "a group of which nothing is disclosed",
    code: `defineCollection({ ...shop, schema: z.object({ address }), fields: { address: {} } });`,
    says: [`Type '{}' is not assignable to type`, `DisclosureAt<"fields.address", {`],
    at: "address: {}",
  },
  {
    what: "a coerced field without a disclosure, though its input is unknown",
    code: `defineCollection({ ...shop, schema: z.object({ age: z.coerce.number() }), fields: { age: {} } });`,
    says: [`Type '{}' is missing the following properties from type 'OrdinaryDisclosureAt<"fields.age",`],
    at: "age: {}",
  },
  {
    what: "a disclosure of what the schema does not have",
    code: `defineCollection({
      ...shop,
      schema: z.object({ address }),
      fields: {
        address: { city: declared, zip: declared, street: declared },
      },
    });`,
    says: [`NotOneOf<"fields.address", "city" | "zip">`],
    at: "street: declared",
  },
  {
    what: "a field that is not there, at the top",
    code: `defineCollection({
      ...shop,
      schema: z.object({ name: z.string(), email: z.email() }),
      fields: {
        name: declared,
        email: declared,
        emial: declared,
      },
    });`,
    says: [`NotOneOf<"fields", "email" | "name">`],
    at: "emial: declared",
  },
  {
    what: "a field that is not there, in a row",
    code: `defineCollection({
      ...shop,
      schema: z.object({ guests: z.array(z.object({ name: z.string() })) }),
      fields: {
        guests: { name: declared, nmae: declared },
      },
      groups: { guests: { label: "Guests" } },
    });`,
    says: [`NotOneOf<"fields.guests", "name">`],
    at: "nmae: declared",
  },
  {
    what: "a misspelt part of a disclosure, beside right ones",
    code: city(`{ ...declared, autocomplete: "address-level2" }`),
    says: [`NotOneOf<"fields.address.city", "autoComplete" | "category" | "condition" | `],
    at: `autocomplete: "address-level2"`,
  },
  {
    what: "a purpose that there is not, beside a right one",
    code: city(`{ ...declared, uses: { order: "contract", nwes: "consent" } }`),
    says: [`NotOneOf<"fields.address.city.uses", "news" | "order">`],
    at: "nwes",
  },
  {
    what: "a group that is not there",
    code: `defineCollection({
      ...shop,
      schema: z.object({ address }),
      fields: { address: declared },
      groups: { adress: { label: "Address" } },
    });`,
    says: [`'adress' does not exist in type 'GroupDeclarations<{ address: {`, `Did you mean to write 'address'?`],
    at: "adress: {",
  },
  {
    what: "a misspelt part of what is said of a group",
    code: `defineCollection({
      ...shop,
      schema: z.object({ address }),
      fields: { address: declared },
      groups: { address: { label: "Address", wehn: () => true } },
    });`,
    says: [`NotOneOf<"groups.address", "hint" | "itemLabel" | "label" | "reorderable" | "when">`],
    at: "wehn",
  },
  {
    what: "a condition on what is not asked for",
    code: city(`{ ...declared, when: (values) => values.address?.town === "Berlin" }`),
    says: [`Property 'town' does not exist on type`],
    at: "values.address?.town",
  },
  {
    what: "no uses",
    code: city(`{ label: "City", category: "contact" }`),
    says: [`Property 'uses' is missing in type`, `OrdinaryDisclosureAt<"fields.address.city",`],
    at: "city: {",
  },
  {
    what: "empty uses",
    code: city(`{ label: "City", category: "contact", uses: {} }`),
    says: [
      `Type '{}' is not assignable to type 'UsesAt<"fields.address.city.uses", "news" | "order", IdFor<"fields.address.city.uses", "consent" | "contract">>'`,
    ],
    at: "uses: {}",
  },
  {
    what: "a category that the service does not cover",
    code: city(`{ ...declared, category: "money" }`),
    says: [`'"money"' is not assignable to type`, `IdFor<"fields.address.city.category", "contact" | "contract">`],
    at: `category: "money"`,
  },
  {
    what: "a purpose that there is not",
    code: city(`{ ...declared, uses: { invoice: "contract" } }`),
    says: [`'invoice' does not exist in type 'UsesAt<"fields.address.city.uses", "news" | "order",`],
    at: "invoice",
  },
  {
    what: "a legal basis that the service does not rest on",
    code: city(`{ ...declared, uses: { order: "publicTask" } }`),
    says: [`Type '"publicTask"' is not assignable to type 'IdFor<"fields.address.city.uses", "consent" | "contract">'`],
    at: "publicTask",
  },
  {
    what: "a retention rule that the service does not name",
    code: city(`{ ...declared, retention: "vouchers" }`),
    says: [`'"vouchers"' is not assignable to type`, `IdFor<"fields.address.city.retention", "letters" | "notes">`],
    at: "vouchers",
  },
  {
    what: "a recipient that the service does not name",
    code: city(`{ ...declared, recipients: ["bank"] }`),
    says: [`Type '"bank"' is not assignable to type`, `IdFor<"fields.address.city.recipients", "agent" | "carrier">`],
    at: "bank",
  },
  {
    what: "an interest that the policy does not name",
    code: city(`{ ...declared, interest: "fame" }`),
    says: [`Type '"fame"' is not assignable to type`, `IdFor<"fields.address.city.interest", "growth" | "safety">`],
    at: "fame",
  },
  {
    what: "a special category without a condition of Art. 9(2) GDPR",
    code: city(`{ label: "Allergies", category: "health", uses: { order: "consent" } }`, "care"),
    says: [`Property 'condition' is missing in type`, `SpecialDisclosureAt<"fields.address.city",`],
    at: "city: {",
  },
  {
    what: "a subject that the service does not cover",
    code: `defineCollection({ ...shop, subjects: ["guest"], schema: z.object({}), fields: {} });`,
    says: [`Type '"guest"' is not assignable to type '"member"'`],
    at: "guest",
  },
  {
    what: "a service that the policy does not have",
    code: `defineCollection({ ...shop, service: "sho", schema: z.object({}), fields: {} });`,
    says: [`Type '"sho"' is not assignable to type`],
    at: "sho",
  },
  {
    what: "a schema that is no object",
    code: `defineCollection({ ...shop, schema: z.string(), fields: {} });`,
    says: [`Type 'ZodString' is not assignable to type 'CollectionSchema'`],
    at: "z.string()",
  },
];

describe("an inconsistent definition does not compile, and the message names the place", { timeout: 60_000 }, () => {
  let told: Awaited<ReturnType<typeof compile>>;

  beforeAll(async () => {
    const right = `defineCollection({ ...shop, schema: z.object({ address }), fields: { address: declared } });`;
    told = await compile(prelude, [right, ...mistakes.map(({ code }) => code)]);
  }, 60_000);

  it("reports nothing about a correct definition", () => {
    expect(told[0]).toEqual([]);
  });

  it.each(mistakes.map((mistake, index) => ({ ...mistake, index })))("$what", ({ index, says, at }) => {
    const errors = told[index + 1] ?? [];
    expect(errors).toHaveLength(1);
    for (const words of says) expect(errors[0]?.message).toContain(words);
    expect(errors[0]?.line).toContain(at);
  });
});
