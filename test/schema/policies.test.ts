import fc from "fast-check";
import schemas from "virtual:forthright-schemas";
import { describe, expect, it } from "vitest";
import { DefinitionError, parsePolicy } from "../../src/index.js";
import { policySchema } from "../../src/policy/policy-schema.js";
import { examplePolicy } from "../../stories/support/example-policy.js";
import { businessServices } from "../../src/policies/business-services/index.js";
import { completePolicy, leastPolicy } from "../fixtures/policy.js";
import { changedAt, placesIn, removed } from "../support/json-tree.js";
import { codeIn, guidePath, readPage } from "../support/guides.js";
import { faultsBy } from "../support/json-schema.js";
import { garden } from "../support/notices.js";

const faults = faultsBy(schemas.policy);

/** The problems of a policy by `parsePolicy`, with their paths. */
function problemsOf(policy: unknown): readonly string[] {
  try {
    parsePolicy(policy);
    return [];
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
}

/** Whether `parsePolicy` accepts the shape: unknown ids are beyond a schema. */
const isRead = (policy: unknown) => policySchema.safeParse(policy).success;

const guide = await readPage(guidePath("policies"));

/** The TypeScript policy of the guide, which has no type annotations. */
async function policyOfGuide(): Promise<unknown> {
  const code = codeIn(guide, "ts").find((one) => one.includes("definePolicy(")) ?? "";
  const source = `const definePolicy = (policy) => policy; ${code.replace(/^import .*$/m, "")}`;
  const module: { policy?: unknown } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
  );
  return module.policy;
}

const shown = await policyOfGuide();

/** The JSON policy of the guide. */
const [policyFileOfGuide = ""] = codeIn(guide, "json");

describe("the JSON Schema of a policy accepts", () => {
  it.each<[what: string, policy: unknown]>([
    ["businessServices", businessServices()],
    ["businessServices with what its host says", examplePolicy()],
    ["the complete one", completePolicy],
    ["the least one", leastPolicy],
    ["the one of the notices", garden],
    ["the guide's", shown],
    ["the guide's file", JSON.parse(policyFileOfGuide)],
  ])("%s", (_, policy) => {
    expect(problemsOf(policy)).toEqual([]);
    expect(faults(policy)).toEqual([]);
  });

  it("the file of the guide with its $schema", () => {
    const { $schema: address, ...policy } = JSON.parse(policyFileOfGuide);
    expect(parsePolicy(policyFileOfGuide)).toEqual(policy);
    expect(address).toBe("./node_modules/forthright/dist/schema/policy.json");
    expect(problemsOf({ ...policy, $schema: 5 })).toHaveLength(1);
    expect(faults({ ...policy, $schema: 5 })).not.toEqual([]);
  });

  it("what parsePolicy accepts, and nothing else, with any odd value at any place", () => {
    const all = places.flatMap(({ path }) => oddities.map((oddity) => changedAt(completePolicy, path, () => oddity)));
    const taken = all.filter(isRead);
    expect(taken.filter((policy) => faults(policy).length > 0)).toEqual([]);
    expect(taken.length).toBeGreaterThan(500);
    expect(all.length - taken.length).toBeGreaterThan(500);
  });

  it("what parsePolicy accepts, and nothing else, with any string at any place of a string", () => {
    const strings = places.filter(({ value }) => typeof value === "string").map(({ path }) => path);
    fc.assert(
      fc.property(fc.constantFrom(...strings), fc.string({ unit: "binary" }), (path, value) => {
        const policy = changedAt(completePolicy, path, () => value);
        if (isRead(policy)) expect(faults(policy)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const places = placesIn(completePolicy);

/** Values that are valid at one place and invalid at another. */
const oddities: readonly unknown[] = [
  removed,
  "",
  " ",
  "none",
  true,
  false,
  [],
  {},
  { en: "In English" },
  { "de-CH-1996": "Auf Deutsch" },
  "zh-Hant",
  "P1Y6M",
  "P0D",
  "2024-02-29",
  "https://exämple.de/erklärung?a=b#c",
  "http://[::1]:8080/",
  "jörg@exämple.de",
  "FR",
  "event",
  "red",
  "processor",
  ["contact"],
  ["member", "visitor"],
  { preset: "govuk" },
  { label: "Something else" },
];

describe("the JSON Schema of a policy rejects a policy", () => {
  it.each<[where: string, change: object]>([
    ["without a controller's name", { controller: { email: "privacy@example.com" } }],
    ["with a key that nobody reads", { contoller: { name: "Example GmbH" } }],
    ["with a key in an entry that nobody reads", { categories: { contact: { label: "Contact data", labl: "" } } }],
    ["with a language that is spelled otherwise", { language: "de_at" }],
    ["with words in no language", { categories: { contact: { label: {} } } }],
    ["with words that say nothing", { categories: { contact: { label: " " } } }],
    ["with words in a language that there cannot be", { categories: { contact: { label: { german: "Kontakt" } } } }],
    ["with an id that has spaces", { categories: { "contact data": { label: "Contact data" } } }],
    ["with a kind that is not special", { categories: { contact: { label: "Contact data", special: "healthy" } } }],
    ["with a way of marking that there is not", { marking: { preset: "asteriks" } }],
    ["with two ways of marking", { marking: { preset: "asterisk", symbol: "*" } }],
    ["with a country in words", { recipients: { bank: { label: "Our bank", country: "Switzerland" } } }],
    ["with an address that leads nowhere", { url: "example.com/privacy" }],
    ["with an address for letters in place of one for mail", { controller: { name: "Example", email: "1 Rose Lane" } }],
    ["with a rule that gives neither a period nor criteria", { retention: { letters: { label: "Letters" } } }],
    ["with a period in words", { retention: { letters: { label: "Letters", period: "six years" } } }],
    [
      "with a period since a day that is in no calendar",
      {
        retention: { letters: { label: "Letters", period: "P6Y", versions: [{ from: "2025-02-30", period: "P8Y" }] } },
      },
    ],
    [
      "with a basis that the law does not know",
      { services: { shop: { ...leastPolicy.services.shop, legalBases: ["interest"] } } },
    ],
    ["with an id twice", { services: { shop: { ...leastPolicy.services.shop, categories: ["contact", "contact"] } } }],
  ])("%s, as parsePolicy refuses it", (_, change) => {
    const policy = { ...leastPolicy, ...change };
    expect(problemsOf(policy)).not.toEqual([]);
    expect(faults(policy)).not.toEqual([]);
  });

  it.each(Object.keys(leastPolicy))("without %s", (key) => {
    const less = changedAt(leastPolicy, [key], () => removed);
    expect(problemsOf(less)).not.toEqual([]);
    expect(faults(less)).not.toEqual([]);
  });
});
