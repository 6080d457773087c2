import { describe, expect, it } from "vitest";
import { createNotice } from "../../src/index.js";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { allForms } from "../support/all-forms.js";
import { businessForms } from "../support/business-forms.js";
import { languages } from "../support/filled-forms.js";
import { serviceForms } from "../support/service-forms.js";

const filledForms = [...businessForms, ...serviceForms];

/** The browser tests fill these values in by keyboard and by touch: what is not among them, nobody has tried. */
describe("what is filled in by keyboard and by touch", () => {
  it.each(allForms.map((collection) => ({ id: collection.id, collection })))(
    "goes through every field of $id",
    ({ collection }) => {
      const entries = filledForms.filter(({ collection: own }) => own.id === collection.id);
      const names = entries.flatMap(({ collection: own, values }) => {
        const { visible, filled } = parseFormValues(own, values);
        return visible.filter(({ name }) => filled.has(name)).map(({ pattern }) => pattern);
      });
      expect(new Set(names)).toEqual(new Set(collection.fields.map(({ pattern }) => pattern)));
    },
  );
});

describe.each(languages)("in %s", (language) => {
  it.each(allForms.map((collection) => ({ id: collection.id, collection })))(
    "the notice of $id lacks nothing",
    ({ collection }) => {
      expect(createNotice(collection, { language }).missing).toEqual([]);
    },
  );
});
