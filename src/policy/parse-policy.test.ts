import { describe, expect, it } from "vitest";
import { completePolicy, leastPolicy as least } from "../../test/fixtures/policy.js";
import { definitionErrorOf } from "../../test/support/definition-error.js";
import { parsePolicy } from "./parse-policy.js";
import type { Problem } from "./problem.js";

function problemsOf(input: unknown): readonly Problem[] {
  return definitionErrorOf(() => parsePolicy(input)).problems;
}

function withRule(rule: object) {
  return { ...least, retention: { ...least.retention, letters: rule } };
}

function withCategory(category: unknown) {
  return { ...least, categories: { contact: category } };
}

describe("a valid policy", () => {
  it.each([
    ["the least", least],
    ["one that says everything", completePolicy],
  ])("%s is read from text, from what was parsed, and as it is", (_, policy) => {
    expect(parsePolicy(JSON.stringify(policy))).toEqual(policy);
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
    expect(parsePolicy(policy)).toEqual(policy);
  });

  it("is a copy of the input", () => {
    const input = structuredClone(least);
    const policy = parsePolicy(input);
    input.categories.contact.label = "Changed";
    input.services.shop.categories.push("changed");
    expect(policy).toEqual(least);
  });

  it("may start with a byte order mark, and may name its JSON Schema", () => {
    expect(parsePolicy(`\uFEFF${JSON.stringify(least)}`)).toEqual(least);
    expect(parsePolicy({ $schema: "https://example.com/policy.json", ...least })).toEqual(least);
    expect(problemsOf({ ...least, $schema: 1 }).map(({ path }) => path)).toEqual(["$schema"]);
  });

  it("may have no prototype", () => {
    expect(parsePolicy(Object.assign(Object.create(null), least))).toEqual(least);
  });

  it.each(["P4Y", "P6M", "P30D", "P1Y6M", "P1Y2M3D", "P2W", "P0D", "P36500D"])("may keep data for %s", (period) => {
    const policy = withRule({ label: "Letters", period });
    expect(parsePolicy(policy)).toEqual(policy);
  });

  it("may have a period without a start, as the four years of the given policy", () => {
    const policy = withRule({ label: { en: "General", de: "Allgemein" }, period: "P4Y", source: "L5" });
    expect(parsePolicy(policy)).toEqual(policy);
  });

  it("may have criteria instead of a period", () => {
    const policy = withRule({ label: "Accounts", until: "Until the account is closed" });
    expect(parsePolicy(policy)).toEqual(policy);
  });

  it.each(["en", "de-AT", "zh-Hant", "zh-Hant-TW", "es-419", "de-CH-1996", "gsw", "de-x-leicht"])(
    "may be written in %s",
    (language) => {
      const policy = { ...withCategory({ label: { [language]: "..." } }), language };
      expect(parsePolicy(policy)).toEqual(policy);
    },
  );

  it.each(["a@b.co", "datenschutz@müller.example", "first.last+tag@sub.example.com", "o'neill@example.ie"])(
    "may name the address %s",
    (email) => {
      const policy = { ...least, controller: { name: "Example", email } };
      expect(parsePolicy(policy)).toEqual(policy);
    },
  );

  it.each(["contact", "Verträge", "course-result", "course_result", "dpv:Contact", "v1.2", "2fa"])(
    "may have the id %s",
    (id) => {
      const policy = { ...least, categories: { ...least.categories, [id]: { label: "..." } } };
      expect(parsePolicy(policy)).toEqual(policy);
    },
  );
});

describe("a policy with an invalid value is rejected:", () => {
  it.each([
    ["a period in words", "retention.letters.period", withRule({ label: "L", period: "4 years" })],
    ["a period in small letters", "retention.letters.period", withRule({ label: "L", period: "p4y" })],
    ["a period of nothing", "retention.letters.period", withRule({ label: "L", period: "P" })],
    ["a period in hours", "retention.letters.period", withRule({ label: "L", period: "PT4H" })],
    ["half a year", "retention.letters.period", withRule({ label: "L", period: "P0.5Y" })],
    ["weeks beside days", "retention.letters.period", withRule({ label: "L", period: "P2W3D" })],
    ["a period beyond the calendar", "retention.letters.period", withRule({ label: "L", period: "P10000Y" })],
    ["a negative period", "retention.letters.period", withRule({ label: "L", period: "-P4Y" })],
    [
      "a date that is none",
      "retention.letters.versions[0].from",
      withRule({ label: "L", period: "P4Y", versions: [{ from: "2025-02-29", period: "P4Y" }] }),
    ],
    [
      "a date with a time",
      "retention.letters.versions[0].from",
      withRule({ label: "L", period: "P4Y", versions: [{ from: "2025-02-28T00:00:00Z", period: "P4Y" }] }),
    ],
    [
      "a date twice",
      "retention.letters.versions[1].from",
      withRule({
        label: "L",
        period: "P4Y",
        versions: [
          { from: "2025-01-01", period: "P4Y" },
          { from: "2025-01-01", period: "P5Y" },
        ],
      }),
    ],
    ["neither a period nor criteria", "retention.letters.period", withRule({ label: "L", start: "event" })],
    ["a text without a language", "categories.contact.label", withCategory({ label: {} })],
    [
      "a text in a language that is none",
      "categories.contact.label.english",
      withCategory({ label: { english: "x" } }),
    ],
    ["a text in no words", "categories.contact.label.de", withCategory({ label: { en: "x", de: "" } })],
    ["a text of spaces", "categories.contact.label", withCategory({ label: " \n" })],
    ["an empty version", "version", { ...least, version: "" }],
    ["a language with an underscore", "language", { ...least, language: "de_AT" }],
    ["an e-mail address without an @", "controller.email", { ...least, controller: { name: "E", email: "e.example" } }],
    [
      "an e-mail address with a name",
      "controller.email",
      { ...least, controller: { name: "E", email: "E <e@e.example>" } },
    ],
    [
      "an e-mail address without a dot",
      "controller.email",
      { ...least, controller: { name: "E", email: "e@example" } },
    ],
    ["an address without https", "url", { ...least, url: "example.com/privacy" }],
    ["an address with a space", "url", { ...least, url: "https://example.com/a b" }],
    ["an address of a script", "url", { ...least, url: "javascript:alert(1)" }],
    ["an address without a host", "url", { ...least, url: "https:///privacy" }],
    ["an address with a port that is none", "url", { ...least, url: "https://example.com:99999/" }],
    ["a prefixed name for an IRI", "categories.contact.iri", withCategory({ label: "x", iri: "pd:Contact" })],
    [
      "a country by name",
      "recipients.bank.country",
      { ...least, recipients: { bank: { label: "x", country: "Swiss" } } },
    ],
    [
      "a country in small letters",
      "recipients.bank.country",
      { ...least, recipients: { bank: { label: "x", country: "ch" } } },
    ],
    ["a preset that is none", "marking.preset", { ...least, marking: { preset: "star" } }],
    ["a preset beside rules", "marking", { ...least, marking: { preset: "asterisk", symbol: "*" } }],
    ["no transfers but in its own words", "transfers", { ...least, transfers: "no" }],
    ["automated decisions without words", "automatedDecisions.description", { ...least, automatedDecisions: {} }],
    ["a list of texts that is one", "categories.contact.examples", withCategory({ label: "x", examples: "Email" })],
  ])("%s is one problem, at %s", (_, path, input) => {
    expect(problemsOf(input).map((problem) => problem.path)).toEqual([path]);
  });

  it("an unknown preset beside rules is two problems", () => {
    const policy = { ...least, marking: { preset: "asteriks", symbol: "*", colour: "red" } };
    expect(problemsOf(policy).map((problem) => problem.path)).toEqual(["marking.preset", "marking"]);
  });

  it("a duplicate id is a problem in each list", () => {
    const shop = completePolicy.services.plots;
    const lists = Object.entries(shop).filter(([key, value]) => Array.isArray(value) && key !== "laws");
    expect(lists.map(([key]) => key)).toEqual([
      "legalBases",
      "categories",
      "subjects",
      "purposes",
      "recipients",
      "retention",
      "interests",
      "conditions",
    ]);
    for (const [key, list] of lists) {
      const twice = Array.isArray(list) ? [...list, list[0]] : [];
      const policy = { ...completePolicy, services: { ...completePolicy.services, plots: { ...shop, [key]: twice } } };
      expect(problemsOf(policy).map(({ path }) => path)).toEqual([`services.plots.${key}[${twice.length - 1}]`]);
    }
  });

  it("all problems are listed at once, those under an invalid id too", () => {
    const policy = {
      ...least,
      version: 2,
      contoller: {},
      marking: { preset: "asteriks" },
      categories: { "contact data": { lable: "Contact" }, contact: { label: 5 } },
      services: { shop: { ...least.services.shop, categories: ["contact", "contract", 3], purposes: "order" } },
    };
    expect(
      problemsOf(policy)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([
      "categories.contact.label",
      'categories["contact data"]',
      'categories["contact data"].label',
      'categories["contact data"].lable',
      "contoller",
      "marking.preset",
      "services.shop.categories[1]",
      "services.shop.categories[2]",
      "services.shop.purposes",
      "version",
    ]);
  });
});
