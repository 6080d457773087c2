import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import schemas from "virtual:forthright-schemas";
import packageJson from "../../package.json" with { type: "json" };
import { isRecord } from "../../src/policy/is-record.js";
import { placesIn } from "../support/json-tree.js";

describe.each(Object.entries(schemas))("the JSON Schema of a %s", (name, schema) => {
  it("is valid in the dialect 2020-12, in strict mode too", () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, validateFormats: true });
    addFormats(ajv);
    expect(schema).toHaveProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  it("has a title and an id of its own", () => {
    expect(schema).toMatchObject({
      $id: `urn:forthright:schema:${name}:1`,
      title: expect.stringMatching(/^[A-Z]/),
      description: expect.stringMatching(/^[A-Z].*\.$/s),
    });
  });

  it("describes every property, at any depth, and every type in a sentence", () => {
    const told = describedParts(schema);
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter(({ description }) => !/^[A-Z"`].*\.$/s.test(String(description)))).toEqual([]);
  });

  it("has only internal references, all of which resolve", () => {
    const places = placesIn(schema);
    const defined = places.flatMap(({ path }) => (path.length === 2 && path[0] === "$defs" ? [path[1]] : []));
    const used = places.flatMap(({ path, value }) => (path.at(-1) === "$ref" ? [String(value)] : []));
    expect([...new Set(used)].toSorted()).toEqual(defined.map((key) => `#/$defs/${key}`).toSorted());
  });

  it("is in the package", () => {
    expect(packageJson.exports["./schema/*.json"]).toBe("./dist/schema/*.json");
    expect(packageJson.files).toContain("dist");
  });
});

/** Every property of a JSON Schema, at any depth, and every definition, without those in examples. */
function describedParts(schema: object) {
  return placesIn(schema).flatMap(({ path, value }) =>
    ["properties", "$defs"].includes(String(path.at(-2))) && !path.includes("examples")
      ? [{ path: path.join("/"), description: isRecord(value) ? value["description"] : undefined }]
      : [],
  );
}
