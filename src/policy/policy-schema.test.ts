import { describe, expect, it } from "vitest";
import * as z from "zod";
import { completePolicy, leastPolicy as least } from "../../test/fixtures/policy.js";
import { policySchema } from "./policy-schema.js";

describe("the schema", () => {
  const properties = propertiesOf(z.toJSONSchema(policySchema));

  it("has no property that the complete policy lacks, but for the preset that its own rules exclude", () => {
    const used = new Set(pathsIn(completePolicy));
    const unused = properties.map(sameThing).filter((path) => !used.has(path));
    expect([...new Set(unused)]).toEqual(["marking.preset"]);
  });
});

/** Every property that a JSON Schema names, at any depth; "*" stands for an id, "[]" for an item of a list. */
function propertiesOf(schema: unknown, path = ""): string[] {
  return entriesOf(schema).flatMap(([key, value]) => {
    if (key === "properties") {
      return entriesOf(value).flatMap(([name, property]) => {
        const own = path === "" ? name : `${path}.${name}`;
        return [own, ...propertiesOf(property, own)];
      });
    }
    if (key === "additionalProperties") return propertiesOf(value, `${path}.*`);
    if (key === "items") return propertiesOf(value, `${path}[]`);
    return key === "anyOf" ? entriesOf(value).flatMap(([, form]) => propertiesOf(form, path)) : [];
  });
}

/** The paths in a policy, written as those of its schema. */
function pathsIn(value: unknown, path = ""): string[] {
  const isTable = Object.keys(least).includes(path) && path !== "marking";
  return entriesOf(value).flatMap(([key, item]) => {
    const step = Array.isArray(value) ? "[]" : `.${isTable ? "*" : key}`;
    const own = path === "" ? key : `${path}${step}`;
    return [sameThing(own), ...pathsIn(item, own)];
  });
}

/** All parties are alike, and so are all marks: what one of them has in the complete policy, the others need not. */
function sameThing(path: string): string {
  return path
    .replace(/^(?:controller|representative|dataProtectionOfficer|supervisoryAuthority)\./, "party.")
    .replace(/^marking\.(?:optional|necessity\.\w+)\./, "mark.");
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
