import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { Collection } from "../../src/collection/model/collection.js";
import { type ControlTraits, controlTable, isChoice, traitsOf } from "../../src/collection/model/control.js";
import { createDraft } from "../../src/collection/values/draft.js";
import { formatFormValues } from "../../src/collection/values/format-form-values.js";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { readSubmission } from "../../src/index.js";
import { assertSupportedControl } from "../../src/react/fields/shared/assert-supported-control.js";
import { define, problemsOf, right, said } from "../support/untyped.js";

/** A control that the library does not have: stars to choose among. Only its row is written here. */
const starScale: ControlTraits = {
  kind: "choice",
  components: ["StarScaleField"],
};

const stars = { ...said, label: "Your rating", control: "starScale", options: { 1: "Poor", 2: "Fair", 3: "Good" } };

const schema = z.object({ stars: z.union([z.literal(1), z.literal(2), z.literal(3)]) });

/** A form as plain JavaScript declares it: types do not know the row. */
function starForm(): Collection {
  const collection = define({ ...right, schema, fields: { stars: { ...stars, necessity: "contractual" } } });
  if (!isCollection(collection)) throw new TypeError("defineCollection returns a collection.");
  return collection;
}

function isCollection(value: unknown): value is Collection {
  return typeof value === "object" && value !== null && "fieldsByName" in value;
}

describe("a control that is one row more in the table", () => {
  beforeAll(() => {
    const before = problemsOf({ ...right, schema, fields: { stars } });
    const paths = before.map(({ path }) => path);
    if (!paths.includes("fields.stars.control")) throw new Error("The control table has a star scale already.");
    Object.assign(controlTable, { starScale });
    return () => void Reflect.deleteProperty(controlTable, "starScale");
  });

  it("is taken by a declaration, and needs options as other choices do", () => {
    const { fields } = starForm();
    expect(fields[0]).toMatchObject({ control: "starScale", required: true, emptyValue: undefined });
    const withoutOptions = problemsOf({
      ...right,
      schema: z.object({ stars: z.string().optional() }),
      fields: { stars: { ...stars, options: undefined } },
    });
    expect(withoutOptions.map(({ path }) => path)).toEqual(["fields.stars.options"]);
  });

  it("is parsed and formatted as a choice", () => {
    const collection = starForm();
    expect(parseFormValues(collection, { stars: "3" }).input).toEqual({ stars: 3 });
    expect(parseFormValues(collection, { stars: "" }).empty).toEqual(new Set(["stars"]));
    expect(formatFormValues(collection, { stars: 2 })).toEqual({ stars: "2" });
  });

  it("is kept in a draft and shown again by a server, as its row says", async () => {
    const collection = starForm();
    expect(createDraft(collection, { stars: "2" }).values).toEqual({ stars: "2" });
    const body = new FormData();
    body.append("stars", "9");
    expect(await readSubmission(collection, body)).toMatchObject({
      ok: false,
      values: { stars: "9" },
      notRestored: [],
    });
  });

  it("is submitted to a server", async () => {
    const body = new FormData();
    body.append("stars", "3");
    expect(await readSubmission(starForm(), body)).toMatchObject({ ok: true, values: { stars: 3 } });
  });

  it("is rendered by its own component alone, which any other names", () => {
    const [field] = starForm().fields;
    if (!field) throw new TypeError("The form has one field.");
    expect(isChoice(field.control)).toBe(true);
    expect(traitsOf(field.control).components).toEqual(["StarScaleField"]);
    expect(() => assertSupportedControl("TextField", field)).toThrow(/Use StarScaleField/);
  });
});
