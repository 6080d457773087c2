import * as fc from "fast-check";
import * as z from "zod";
import { type Collection, defineCollection } from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import { garden } from "../support/notices.js";

/** What a disclosure may say of a field that must be given, and of one that may be left out. */
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

/** Required and still voluntary: only legitimate interests allow it. */
const free = fc.record({ ...always, uses: uses(["legitimateInterests"]), necessity: fc.constant("voluntary") });

const optional = fc.record({
  ...always,
  condition: fc.constantFrom("explicitConsent", "healthCare"),
  uses: uses(["consent", "contract", "legitimateInterests"]),
});

/** How a label may end: none is the beginning of another. */
const endings = ["", "?", ", if any", ": number", "\nsecond line", " & co"];

const part = fc.oneof(
  fc.record({ says: required, schema: fc.constant(z.string().min(1)) }),
  fc.record({ says: free, schema: fc.constant(z.string().min(1)) }),
  fc.record({ says: optional, schema: fc.constant(z.string().optional()) }),
);

const named = fc.record({
  part,
  ending: fc.constantFrom(...endings),
  /** Whether it is a group, whose parts one disclosure covers. */
  parts: fc.constantFrom(0, 0, 0, 1, 3),
});

interface Says {
  readonly category: string;
  readonly uses: { readonly [purpose: string]: string };
  readonly condition: string;
}

/** Who gives a field has not agreed by that: a box asks for it, one for each purpose. */
function boxesFor({ category, uses: all, condition }: Says, covers: readonly string[]) {
  const explicit = condition === "explicitConsent" ? { category, condition } : { category: "contact" };
  return Object.entries(all)
    .filter(([, basis]) => basis === "consent" || condition === "explicitConsent")
    .map(([purpose, basis]) => ({ ...explicit, uses: { [purpose]: basis }, covers }));
}

/** Forms whose fields say all that a disclosure can say, in all ways, on a policy that says all it can. */
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
