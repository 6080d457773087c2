import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type AnyForm, anyAnswer, anyForms } from "../generators/any-forms.js";
import { plainPolicy } from "../generators/forms.js";
import { emptyAnswers } from "../support/one-field.js";
import { createNotice } from "../../src/notice/create-notice.js";
import type { Collection, CollectionGroup } from "../../src/collection/collection.js";
import { defineCollection } from "../../src/collection/define-collection.js";
import { readValues } from "../../src/collection/read-values.js";
import { validate, validateField } from "../../src/collection/validate.js";

function collect({ schema, fields }: AnyForm): Collection {
  return defineCollection({ id: "any", policy: plainPolicy, service: "desk", subjects: ["customer"], schema, fields });
}

/** What a form holds: for each field what is asked of `answer`. */
function fill(group: CollectionGroup, answer: (name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(
    group.children.map((child) => [
      child.path.at(-1) ?? "",
      child.kind === "group" ? fill(child, answer) : answer(child.name),
    ]),
  );
}

/** The names of the fields with a disclosure of their own, not that of a group. */
function declaredAlone(group: CollectionGroup): string[] {
  return group.children.flatMap((child) => {
    if (child.kind === "field") return [child.name];
    return child.kind === "group" && child.label === undefined ? declaredAlone(child) : [];
  });
}

async function faultyFields(collection: Collection, raw: unknown): Promise<(string | undefined)[]> {
  const validation = await validate(collection, raw);
  return validation.ok ? [] : validation.faults.map(({ field }) => field?.name);
}

describe("over any form", () => {
  // Generated schemas throw, and that is told on the console.
  beforeAll(() => void vi.spyOn(console, "error").mockReturnValue());
  afterAll(() => void vi.restoreAllMocks());

  it("has every field of the schema, in its order", () => {
    fc.assert(
      fc.property(anyForms, (form) => {
        expect(collect(form).fields.map(({ name }) => name)).toEqual(form.names);
      }),
    );
  });

  it("a field is required exactly when an empty submit is refused at it, and so its mark and its notice say", async () => {
    const seen = { required: 0, voluntary: 0 };
    await fc.assert(
      fc.asyncProperty(anyForms, async (form) => {
        const collection = collect(form);
        const required = collection.fields.filter((field) => field.required).map(({ name }) => name);
        expect(await faultyFields(collection, {})).toEqual(required);
        expect(collection.fields.filter(({ mark }) => mark?.symbol === "*").map(({ name }) => name)).toEqual(required);
        const notice = createNotice(collection);
        expect(notice.fields.filter((field) => field.required).map(({ name }) => name)).toEqual(required);
        expect(notice.fields.filter(({ mark }) => mark !== undefined).map(({ name }) => name)).toEqual(required);
        expect(collection.fields.filter(({ necessity }) => necessity !== "voluntary").map(({ name }) => name)).toEqual(
          required,
        );
        expect(notice.marking.legend !== "").toBe(required.length > 0);
        seen.required += required.length;
        seen.voluntary += collection.fields.length - required.length;
      }),
      { numRuns: 500 },
    );
    // It would hold of no field at all, too.
    expect(Math.min(seen.required, seen.voluntary)).toBeGreaterThan(300);
  });

  it("whatever an untouched control holds, it is left empty", async () => {
    await fc.assert(
      fc.asyncProperty(anyForms, fc.nat(), async (form, which) => {
        const collection = collect(form);
        const byName = new Map(collection.fields.map((field) => [field.name, emptyAnswers(field)]));
        const raw = fill(collection.root, (name) => {
          const answers = byName.get(name) ?? [];
          return answers[which % answers.length];
        });
        expect(readValues(collection, raw)).toEqual(readValues(collection, {}));
      }),
    );
  });

  it("a necessity may be said of what is required, and of nothing else", () => {
    fc.assert(
      fc.property(anyForms, (form) => {
        const { fields, root } = collect(form);
        const required = fields.filter((field) => field.required).map(({ name }) => name);
        const told = collect({ ...form, fields: form.fieldsWith(new Set(required)) });
        expect(told.fields.filter(({ necessity }) => necessity === "contractual").map(({ name }) => name)).toEqual(
          required,
        );
        for (const name of declaredAlone(root).filter((one) => !required.includes(one))) {
          const wrong = { ...form, fields: form.fieldsWith(new Set([...required, name])) };
          expect(() => collect(wrong)).toThrow(`fields.${name}.necessity: The schema takes it left empty`);
        }
      }),
    );
  });

  it("a field asked alone is told the same as in the whole form", async () => {
    await fc.assert(
      fc.asyncProperty(anyForms, fc.array(anyAnswer, { minLength: 1, maxLength: 12 }), async (form, answers) => {
        const collection = collect(form);
        const raw = fill(collection.root, (name) => answers[form.names.indexOf(name) % answers.length]);
        const validation = await validate(collection, raw);
        for (const field of collection.fields) {
          const told = validation.ok ? undefined : validation.faults.find((fault) => fault.field === field);
          expect(await validateField(collection, field, raw), field.name).toEqual(told);
        }
      }),
      { numRuns: 500 },
    );
  });
});
