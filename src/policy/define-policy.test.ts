import { describe, expect, it } from "vitest";
import { completePolicy } from "../../test/fixtures/policy.js";
import { definitionErrorOf } from "../../test/support/definition-error.js";
import { definePolicy } from "./define-policy.js";
import type { DefinitionError, Problem } from "./problem.js";

/** definePolicy as plain JavaScript calls it, without types. */
function define(policy: unknown): unknown {
  return Reflect.apply(definePolicy, undefined, [policy]);
}

function errorOf(policy: unknown): DefinitionError {
  return definitionErrorOf(() => define(policy));
}

function problemsOf(policy: unknown): readonly Problem[] {
  return errorOf(policy).problems;
}

const plots = completePolicy.services.plots;

function withPlots(change: object): unknown {
  return { ...completePolicy, services: { ...completePolicy.services, plots: { ...plots, ...change } } };
}

describe("definePolicy", () => {
  it("returns the policy unchanged", () => {
    const policy = {
      id: "shop",
      version: "1",
      language: "en",
      marking: { preset: "asterisk" },
      categories: {},
      subjects: {},
      purposes: {},
      interests: {},
      recipients: {},
      retention: {},
      services: {},
    } as const;
    expect(definePolicy(policy)).toBe(policy);
  });

  it.each([
    ["null", null, "It is null, not an object."],
    ["nothing", undefined, "It is missing, not an object."],
    ["a string", "shop", 'It is "shop", not an object.'],
    ["a list", [], "It is a list, not an object."],
  ])("refuses %s in a sentence", (_, policy, message) => {
    expect(errorOf(policy).message).toBe(
      `The policy does not hold together:\n  ${message} Pass the policy's definition.`,
    );
    expect(problemsOf(policy)).toEqual([{ rule: "DEF-1", path: "", message, fix: "Pass the policy's definition." }]);
  });

  it("names every missing part", () => {
    expect(problemsOf({}).map(({ path }) => path)).toEqual([
      "id",
      "version",
      "language",
      "marking",
      "categories",
      "subjects",
      "purposes",
      "interests",
      "recipients",
      "retention",
      "services",
    ]);
  });

  it.each(["id", "version", "language"])("requires the %s as a non-empty string", (key) => {
    for (const value of [undefined, null, "", 1, {}]) {
      expect(problemsOf({ ...completePolicy, [key]: value }).map(({ path }) => path)).toEqual([key]);
    }
  });

  it.each(["marking", "categories", "subjects", "purposes", "interests", "recipients", "retention", "services"])(
    "requires %s as an object",
    (key) => {
      for (const value of [undefined, null, "", []]) {
        expect(problemsOf({ ...completePolicy, [key]: value }).map(({ path }) => path)).toEqual([key]);
      }
    },
  );

  it.each(["categories", "subjects", "purposes", "interests", "recipients", "retention", "services"])(
    "requires each of the %s as an object",
    (key) => {
      const table: unknown = Reflect.get(completePolicy, key);
      const policy = { ...completePolicy, [key]: { ...(typeof table === "object" ? table : {}), odd: "Odd data" } };
      expect(problemsOf(policy).map(({ path, message }) => `${path}: ${message}`)).toEqual([
        `${key}.odd: It is "Odd data", not an object.`,
      ]);
    },
  );

  it.each([
    ["legalBases", ["contract", "contrct"], '"contract", "legalObligation", "vitalInterests"'],
    ["categories", ["contact", "contacts"], '"contact" and "allergies"'],
    ["subjects", ["member", "members"], '"member" and "visitor"'],
    ["purposes", ["membership", "memberships"], '"membership" and "bookkeeping"'],
    ["recipients", ["bank", "banks"], '"bank" and "newsletter"'],
    ["retention", ["general", "genral"], '"vouchers", "account" and "general"'],
    ["interests", ["security", "securty"], '"security"'],
    ["conditions", ["explicitConsent", "explicitConcent"], '"explicitConsent", "employmentLaw"'],
  ])("names a wrong id in a service's %s, and the right ones", (key, [right = "", wrong = ""], known) => {
    const [problem, ...others] = problemsOf(withPlots({ [key]: [right, wrong] }));
    expect(others).toEqual([]);
    expect(problem?.path).toBe(`services.plots.${key}[1]`);
    expect(problem?.message).toMatch(new RegExp(`^"${wrong}" is not (in the policy's ${key}|a .* GDPR)\\.$`));
    expect(problem?.fix).toContain(`Did you mean "${right}"? Use one of `);
    expect(problem?.fix).toContain(known);
  });

  it("names all unknown ids, and everything that should be a list, at once", () => {
    const policy = withPlots({
      categories: ["fruit", "contact", null],
      subjects: "member",
      recipients: undefined,
      retention: undefined,
    });
    expect(errorOf(policy).message).toMatchInlineSnapshot(`
      "Policy "garden-club" does not hold together:
        services.plots.categories[0]: "fruit" is not in the policy's categories. Use one of "contact" and "allergies".
        services.plots.categories[2]: null is not in the policy's categories. Use one of "contact" and "allergies".
        services.plots.subjects: It is "member", not a list of ids. Use any of "member" and "visitor".
        services.plots.retention: It is missing, not a list of ids. Use any of "vouchers", "account" and "general"."
    `);
  });

  it("says that there are no ids where a table is empty", () => {
    const [problem] = problemsOf({ ...completePolicy, interests: {} });
    expect(problem).toEqual({
      rule: "DEF-2",
      path: "services.plots.interests[0]",
      message: '"security" is not in the policy\'s interests.',
      fix: "Define it there first: there is none yet.",
    });
  });

  it("accepts no id from properties that every object inherits", () => {
    expect(problemsOf(withPlots({ categories: ["constructor", "__proto__", "toString"] }))).toHaveLength(3);
  });

  it("names an unknown preset of marking", () => {
    expect(problemsOf({ ...completePolicy, marking: { preset: "asterix" } })).toEqual([
      {
        rule: "DEF-2",
        path: "marking.preset",
        message: '"asterix" is not a way of marking that there is.',
        fix: 'Did you mean "asterisk"? Use one of "asterisk", "text", "optional-only", "govuk", "uswds" and "carbon".',
      },
    ]);
  });

  it("puts an id that looks like a path in brackets", () => {
    const policy = { ...completePolicy, services: { "plots.new": { ...plots, purposes: ["rent"] } } };
    expect(problemsOf(policy).map(({ path }) => path)).toEqual(['services["plots.new"].purposes[0]']);
  });

  it("shortens a long list of known ids", () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`category${index}`, { label: "..." }]));
    const [problem] = problemsOf({ ...completePolicy, categories: many });
    expect(problem?.fix).toMatch(/^Use one of "category0", .*, "category59" and 440 more\.$/);
  });
});
