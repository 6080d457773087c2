import { describe, expect, it } from "vitest";
import * as z from "zod";
import { completePolicy, leastPolicy as least } from "../../test/fixtures/policy.js";
import { policySchema } from "./policy-schema.js";

describe("the schema of a policy", () => {
  const properties = propertiesOf(z.toJSONSchema(policySchema));

  it("has no property that the complete fixture lacks, except the preset that custom rules exclude", () => {
    const used = new Set(pathsIn(completePolicy));
    const unused = properties.map(sameThing).filter((path) => !used.has(path));
    expect([...new Set(unused)]).toEqual(["marking.preset"]);
  });
});

/** Every property of a JSON Schema, at any depth; "*" stands for an id, "[]" for a list item. */
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

/** The paths of a policy, in the notation of its schema. */
function pathsIn(value: unknown, path = ""): string[] {
  const isTable = Object.keys(least).includes(path) && path !== "marking";
  return entriesOf(value).flatMap(([key, item]) => {
    const step = Array.isArray(value) ? "[]" : `.${isTable ? "*" : key}`;
    const own = path === "" ? key : `${path}${step}`;
    return [sameThing(own), ...pathsIn(item, own)];
  });
}

/** All parties have the same shape, and so have all marks: one complete example in the fixture is enough. */
function sameThing(path: string): string {
  return path
    .replace(/^(?:controller|representative|dataProtectionOfficer|supervisoryAuthority)\./, "party.")
    .replace(/^marking\.(?:optional|necessity\.\w+)\./, "mark.");
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
