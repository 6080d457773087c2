import { definePolicy } from "./define-policy.js";
import type { LegalBasisId } from "./legal.js";
import type { Policy } from "./policy.js";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

const facts = { id: "shop", version: "1", language: "en", marking: { preset: "asterisk" } } as const;
const tables = {
  categories: { contact: { label: "Contact data" }, diet: { label: { en: "Diet" }, special: "health" } },
  subjects: { customer: { label: "Customers" } },
  purposes: { order: { label: "Orders" }, news: { label: "News" } },
  interests: { security: { label: "Security" } },
  recipients: { bank: { label: "Bank" } },
  retention: { letters: { label: "Letters", period: "P6Y" } },
} as const;
const shop = {
  label: "Shop",
  legalBases: ["contract", "consent"],
  categories: ["contact"],
  subjects: ["customer"],
  purposes: ["order"],
  recipients: ["bank"],
  retention: ["letters"],
  marksNecessity: true,
} as const;

// The ids are known to the type, whether they are written in place or elsewhere `as const`.
const policy = definePolicy({ ...facts, ...tables, services: { shop } });
const written = definePolicy({
  id: "shop",
  version: "1",
  language: "en",
  marking: { symbol: "*", colour: "red" },
  categories: { contact: { label: "Contact data" }, diet: { label: "Diet", special: "health" } },
  subjects: { customer: { label: "Customers" } },
  purposes: { order: { label: "Orders" } },
  interests: {},
  recipients: {},
  retention: { letters: { label: "Letters", period: "P6Y" } },
  services: {
    shop: {
      label: "Shop",
      legalBases: ["contract"],
      categories: ["contact"],
      subjects: ["customer"],
      purposes: ["order"],
      retention: ["letters"],
      marksNecessity: true,
    },
  },
});

type VocabularyOf<P> = P extends Policy<infer V> ? V : never;
type Vocabulary = VocabularyOf<typeof policy>;

void (true satisfies Same<keyof (typeof policy)["categories"], "contact" | "diet">);
void (true satisfies Same<keyof (typeof policy)["subjects"], "customer">);
void (true satisfies Same<keyof (typeof policy)["purposes"], "order" | "news">);
void (true satisfies Same<keyof (typeof policy)["interests"], "security">);
void (true satisfies Same<keyof (typeof policy)["recipients"], "bank">);
void (true satisfies Same<keyof (typeof policy)["retention"], "letters">);
void (true satisfies Same<keyof (typeof policy)["services"], "shop">);
void (true satisfies Same<keyof (typeof written)["categories"], "contact" | "diet">);
void (true satisfies Same<keyof (typeof written)["services"], "shop">);

// So are the ids of a service, a subset of those of the policy.
void (true satisfies Same<(typeof policy)["services"]["shop"]["categories"][number], "contact">);
void (true satisfies Same<(typeof policy)["services"]["shop"]["purposes"][number], "order">);
void (true satisfies Same<(typeof policy)["services"]["shop"]["legalBases"][number], "contract" | "consent">);
void (true satisfies Same<(typeof policy)["services"]["shop"]["retention"][number], "letters">);
void (true satisfies Same<(typeof written)["services"]["shop"]["subjects"][number], "customer">);
void (true satisfies Same<Vocabulary["category"], "contact" | "diet">);

// A policy with known ids is assignable to any policy.
void (policy satisfies Policy);
void (written satisfies Policy);
void (true satisfies Same<Policy["services"][string]["legalBases"][number], LegalBasisId>);

// An unknown id does not compile, in any list of a service, also among known ones.
definePolicy({
  ...facts,
  ...tables,
  services: {
    // @ts-expect-error no basis of Art. 6(1) GDPR
    wrongBasis: { ...shop, legalBases: ["contract", "contrct"] },
    // @ts-expect-error not among the categories
    wrongCategory: { ...shop, categories: ["contact", "bank"] },
    // @ts-expect-error not among the subjects
    wrongSubject: { ...shop, subjects: ["customers"] },
    // @ts-expect-error not among the purposes
    wrongPurpose: { ...shop, purposes: ["order", "ordering"] },
    // @ts-expect-error not among the recipients
    wrongRecipient: { ...shop, recipients: ["banks"] },
    // @ts-expect-error not among the retention rules
    wrongRetention: { ...shop, retention: ["letters", "P6Y"] },
    // @ts-expect-error no condition of Art. 9(2) GDPR
    wrongCondition: { ...shop, conditions: ["consent"] },
    // @ts-expect-error marksNecessity is missing
    noMarking: { ...shop, marksNecessity: undefined },
    right: shop,
  },
});

// Nor does an invalid value, or a missing table.
definePolicy({
  ...facts,
  ...tables,
  // @ts-expect-error no kind of special category
  categories: { diet: { label: "Diet", special: "healthy" } },
  services: {},
});
definePolicy({
  ...facts,
  ...tables,
  // @ts-expect-error no way of marking
  marking: { preset: "star" },
  services: {},
});
// @ts-expect-error no services
definePolicy({ ...facts, ...tables });
