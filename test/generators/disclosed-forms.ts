import * as fc from "fast-check";
import * as z from "zod";
import { type Collection, defineCollection } from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import { garden } from "../support/notices.js";

/** Disclosures of a required field, and of an optional one. */
const consequences = ["We cannot answer you.", "We may not let you in!", "It takes longer"];

const uses = (bases: readonly string[]) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom("plot", "letters", "books"), fc.constantFrom(...bases)), {
      minLength: 1,
      selector: ([purpose]) => purpose,
    })
    .map((entries) => Object.fromEntries(entries));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const always = {
  category: fc.constantFrom("contact", "money", "allergies"),
  consequence: maybe(fc.constantFrom(...consequences)),
  interest: maybe(fc.constantFrom("peace", "thrift")),
  law: maybe(fc.constant("Garden Act")),
  retention: maybe(fc.uniqueArray(fc.constantFrom("vouchers", "leases", "post"))),
  recipients: maybe(fc.uniqueArray(fc.constantFrom("bank", "printer"))),
  condition: fc.constantFrom("vitalInterests", "healthCare"),
};

const required = fc.record({
  ...always,
  uses: uses(["contract", "legalObligation", "publicTask", "legitimateInterests"]),
  necessity: maybe(fc.constantFrom("statutory", "contractual", "precontractual")),
});

/** Required and voluntary, which only legitimate interests allow. */
const free = fc.record({ ...always, uses: uses(["legitimateInterests"]), necessity: fc.constant("voluntary") });

const optional = fc.record({
  ...always,
  condition: fc.constantFrom("explicitConsent", "healthCare"),
  uses: uses(["consent", "contract", "legitimateInterests"]),
});

/** The ends of labels: none is the start of another. */
const endings = ["", "?", ", if any", ": number", "\nsecond line", " & co"];

const part = fc.oneof(
  fc.record({ says: required, schema: fc.constant(z.string().min(1)) }),
  fc.record({ says: free, schema: fc.constant(z.string().min(1)) }),
  fc.record({ says: optional, schema: fc.constant(z.string().optional()) }),
);

const named = fc.record({
  part,
  ending: fc.constantFrom(...endings),
  /** Whether it is a group whose fields share one disclosure. */
  parts: fc.constantFrom(0, 0, 0, 1, 3),
});

interface Says {
  readonly category: string;
  readonly uses: { readonly [purpose: string]: string };
  readonly condition: string;
}

/** Filling in a field is no consent: each purpose has a checkbox of its own. */
function boxesFor({ category, uses: all, condition }: Says, covers: readonly string[]) {
  const explicit = condition === "explicitConsent" ? { category, condition } : { category: "contact" };
  return Object.entries(all)
    .filter(([, basis]) => basis === "consent" || condition === "explicitConsent")
    .map(([purpose, basis]) => ({ ...explicit, uses: { [purpose]: basis }, covers }));
}

/** Forms with every property of a disclosure, in all combinations, under a policy with every element. */
export const toldForms: fc.Arbitrary<Collection> = fc.array(named, { minLength: 1, maxLength: 12 }).map((items) => {
  const entries = items.map(({ part: { says, schema }, ending, parts }, index) => {
    const letter = String.fromCharCode(65 + index);
    const group = Object.fromEntries(Array.from({ length: parts }, (_, at) => [`part${at}`, schema]));
    return [`field${letter}`, { ...says, label: `Item ${letter}${ending}` }, parts ? z.object(group) : schema] as const;
  });
  const boxes = entries
    .flatMap(([name, says, schema]) =>
      boxesFor(says, schema instanceof z.ZodObject ? Object.keys(schema.shape).map((key) => `${name}.${key}`) : [name]),
    )
    .map(
      (box, index) =>
        [`consent${index}`, { ...box, label: `Consent ${String(index).padStart(3, "0")}` }, z.boolean()] as const,
    );
  const all = [...entries, ...boxes];
  return defineCollection({
    id: "told",
    title: "Any form",
    policy: garden,
    locales: [de],
    service: "plots",
    subjects: ["member"],
    schema: z.object(Object.fromEntries(all.map(([name, , schema]) => [name, schema]))),
    fields: JSON.parse(JSON.stringify(Object.fromEntries(all.map(([name, says]) => [name, says])))),
  });
});
