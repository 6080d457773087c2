import { describe, expect, it } from "vitest";
import { leastPolicy as least } from "../../test/fixtures/policy.js";
import { definitionErrorOf } from "../../test/support/definition-error.js";
import { parsePolicy } from "./parse-policy.js";
import type { Problem } from "./problem.js";

function problemsOf(input: unknown): readonly Problem[] {
  return definitionErrorOf(() => parsePolicy(input)).problems;
}

function withCategory(category: unknown) {
  return { ...least, categories: { contact: category } };
}

describe("parsePolicy with a value that is no policy", () => {
  it.each([
    ["null", null, "It is null, not an object or JSON text."],
    ["nothing", undefined, "It is missing, not an object or JSON text."],
    ["a number", 5, "It is 5, not an object or JSON text."],
    ["a list", [], "It is a list, not an object or JSON text."],
    ["JSON text of a list", "[]", "It is a list, not an object or JSON text."],
    ["a promise", Promise.resolve(least), "It is an object of the kind Promise, not an object or JSON text."],
    ["bytes", new TextEncoder().encode("{}"), "It is an object of the kind Uint8Array, not an object or JSON text."],
    ["a file name", "policies/shop.json", 'The text is not JSON: it begins with "policies/shop.json".'],
    ["an empty text", "", "Line 1, column 1 of the JSON text: there is nothing in it."],
  ])("%s", (_, input, message) => {
    expect(problemsOf(input).map((problem) => problem.message)).toEqual([message]);
  });

  it("rejects a value that JSON cannot represent, with its path", () => {
    const category = {
      label: "x",
      source: undefined,
      correction: Symbol("s"),
      iri: 5n,
      special: () => "health",
      examples: new Set(),
    };
    expect(problemsOf(withCategory(category)).map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "categories.contact.source: It is undefined, which JSON does not have.",
      "categories.contact.correction: It is a symbol, which JSON does not have.",
      "categories.contact.iri: It is 5n, which JSON does not have.",
      "categories.contact.special: It is a function, which JSON does not have.",
      "categories.contact.examples: It is an object of the kind Set, which JSON does not have.",
    ]);
    expect(problemsOf({ ...least, version: Number.NaN })[0]?.message).toBe("It is NaN, which JSON does not have.");
    expect(problemsOf({ ...least, id: new Date(0) })[0]?.path).toBe("id");
  });
});

describe("parsePolicy with hostile input", () => {
  const text = JSON.stringify(least);

  it("rejects the key __proto__ at any place, and changes no prototype", () => {
    const places = [
      ["__proto__", text.replace("{", '{"__proto__":{"polluted":true},')],
      [
        "categories.__proto__",
        text.replace('"categories":{', '"categories":{"__proto__":{"label":"x","polluted":true},'),
      ],
      ["services.__proto__", text.replace('"services":{', '"services":{"__proto__":{"label":"x"},')],
      [
        "categories.contact.__proto__",
        text.replace('{"label":"Contact data"', '{"__proto__":{"polluted":true},"label":"x"'),
      ],
      ["categories.contact.label.__proto__", text.replace('"Contact data"', '{"en":"x","__proto__":"y"}')],
      ["marking.__proto__", text.replace('"preset"', '"__proto__":{"polluted":true},"preset"')],
    ] as const;
    for (const [path, policy] of places) {
      expect(problemsOf(policy).map((problem) => problem.path)).toContain(path);
      expect(problemsOf(policy).find((problem) => problem.path === path)?.message).toContain("prototype");
      expect(problemsOf(JSON.parse(policy)).map((problem) => problem.path)).toContain(path);
    }
    expect(Reflect.has({}, "polluted")).toBe(false);
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))("rejects %s as an id", (name) => {
    const policy = text.replace('"recipients":{', `"recipients":{${JSON.stringify(name)}:{"label":"x"}`);
    expect(problemsOf(policy).map(({ path }) => path)).toEqual([`recipients.${name}`]);
    const service = text.replace('["contact"]', JSON.stringify(["contact", name]));
    expect(problemsOf(service).map(({ path }) => path)).toEqual(["services.shop.categories[1]"]);
    expect(problemsOf({ ...least, id: name }).map(({ path }) => path)).toEqual(["id"]);
  });

  it("rejects unlimited nesting", () => {
    const deep = 200_000;
    const object: { id: string; categories: object } = { ...least, categories: {} };
    object.categories = object;
    expect(problemsOf("[".repeat(deep))[0]?.message).toContain("nested more than 32 deep");
    expect(problemsOf(`${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`)[0]?.message).toContain("nested more than 32 deep");
    expect(problemsOf(object)).toEqual([
      {
        rule: "DEF-3",
        path: "categories.categories.categories.categories",
        message: "It is nested more than 32 deep, and no policy is.",
        fix: "Pass the policy as plain JSON; an object may not hold itself.",
      },
    ]);
    let nested: unknown = {};
    for (let depth = 0; depth < deep; depth += 1) nested = [nested];
    expect(problemsOf({ ...least, x: nested })[0]?.message).toContain("nested more than 32 deep");
  });

  it("rejects shared references that would grow without bound", () => {
    let shared: unknown = "lol";
    for (let depth = 0; depth < 30; depth += 1) shared = [shared, shared];
    expect(problemsOf({ ...least, x: shared })[0]?.message).toContain("more than 50000 values");
  });

  it("rejects text that is too long, and stops after many problems", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `x${index}`);
    const ids = Object.fromEntries(many.map((id) => [id, { label: "x" }]));
    expect(problemsOf(" ".repeat(5_000_001))[0]?.message).toContain("has 5000001 characters");
    expect(problemsOf({ ...least, x: Array.from({ length: 1_000_000 }, () => 1) })[0]?.message).toContain(
      "more than 50000",
    );
    expect(problemsOf({ ...least, ...Object.fromEntries(many.map((id) => [id, 1])) })).toHaveLength(20_000);
    expect(
      problemsOf({
        ...least,
        categories: {
          ...least.categories,
          ...Object.fromEntries(many.slice(0, 9000).map((id) => [id, { label: "x" }])),
        },
        services: { shop: { ...least.services.shop, categories: many.map((id) => `${id}?`) } },
      }),
    ).toHaveLength(20_000);
    expect(Object.keys(parsePolicy({ ...least, interests: ids }).interests)).toEqual(many);
  });

  it("shortens a long value in the message", () => {
    const [problem] = problemsOf({ ...least, url: "x".repeat(100_000) });
    expect(problem?.message.length).toBeLessThan(120);
  });
});
