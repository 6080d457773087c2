import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type AnyForm, anyAnswer, anyForms } from "../generators/any-forms.js";
import { plainPolicy } from "../generators/forms.js";
import { emptyAnswers } from "../support/one-field.js";
import { createNotice } from "../../src/notice/create-notice.js";
import type { Collection, CollectionGroup, CollectionList } from "../../src/collection/model/collection.js";
import { defineCollection } from "../../src/collection/define/define-collection.js";
import { isDisclosure } from "../../src/collection/define/declared-problems.js";
import { mapValues, walk } from "../../src/collection/model/walk.js";
import { getPath } from "../../src/collection/model/paths.js";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { validate, validateField } from "../../src/collection/validation/validate.js";

function collect({ schema, fields, groups }: AnyForm): Collection {
  return defineCollection({
    id: "any",
    policy: plainPolicy,
    service: "desk",
    subjects: ["customer"],
    schema,
    fields,
    groups,
  });
}

/** What a form holds: for each field what is asked of `answer`, and so many rows in each list. */
function fill(group: CollectionGroup, answer: (pattern: string) => unknown, rows = 1): Record<string, unknown> {
  const filled = Array.from({ length: rows }, (_, row): [string, unknown] => [String(row), undefined]);
  return mapValues(group, { rows: () => filled, field: ({ pattern }) => answer(pattern) });
}

/** Whether a field has a disclosure of its own, not that of a group. */
function isDeclaredAlone({ fields }: AnyForm, name: string): boolean {
  const keys = name.split(".").filter((key) => key !== "*");
  const groups = keys.slice(0, -1).map((_, end) => getPath(fields, keys.slice(0, end + 1)));
  return !groups.some(isDisclosure);
}

/** Where what was given is refused: at which fields, as they were declared, and at which lists themselves. */
async function refused(collection: Collection, raw: unknown) {
  const validation = await validate(collection, raw);
  const faults = validation.ok ? [] : validation.issues;
  const at = (kind: "field" | "list") => faults.flatMap(({ field }) => (field?.kind === kind ? [field.pattern] : []));
  return { fields: at("field"), lists: at("list"), nowhere: faults.filter(({ field }) => !field).length };
}

/** All groups and lists of a form, outermost first. */
function containersOf(root: CollectionGroup): (CollectionGroup | CollectionList)[] {
  return [root, ...walk(root).flatMap(({ node }) => (node.kind === "field" ? [] : [node]))];
}

describe("in any form", () => {
  // Generated schemas throw, which is reported on the console.
  beforeAll(() => void vi.spyOn(console, "error").mockReturnValue());
  afterAll(() => void vi.restoreAllMocks());

  it("has every field of the schema, in its order", () => {
    fc.assert(
      fc.property(anyForms, (form) => {
        expect(collect(form).fields.map(({ name }) => name)).toEqual(form.names);
      }),
    );
  });

  it("mark, notice and the errors of an empty submit agree on which fields are required", async () => {
    const seen = { required: 0, voluntary: 0 };
    await fc.assert(
      fc.asyncProperty(anyForms, async (form) => {
        const collection = collect(form);
        const required = collection.fields.filter((field) => field.required).map(({ name }) => name);
        const outside = required.filter((name) => !name.includes("*"));
        const untouched = await refused(collection, {});
        const containers = containersOf(collection.root).slice(1);
        const optional = containers.flatMap((one) => (one.optional && one.kind === "group" ? [`${one.name}.`] : []));
        const isFixed = (name: string) => !optional.some((group) => name.startsWith(group));
        const lists = containers.filter((one) => one.kind === "list" && !one.optional).map(({ name }) => name);
        expect(untouched).toEqual({
          fields: outside,
          lists: lists.filter((name) => isFixed(name) && !name.includes("*")),
          nowhere: 0,
        });
        // With an item in each list, its fields are visible; an optional group with a list in it counts as filled in.
        const begun = await refused(
          collection,
          fill(collection.root, () => undefined),
        );
        expect(begun.fields.filter(isFixed)).toEqual(required.filter(isFixed));
        expect(required.filter((name) => !begun.fields.includes(name))).toEqual([]);
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
    // The property also holds without any field.
    expect(Math.min(seen.required, seen.voluntary)).toBeGreaterThan(300);
  });

  it("an untouched control counts as empty, whatever it contains", async () => {
    await fc.assert(
      fc.asyncProperty(anyForms, fc.nat(), async (form, which) => {
        const collection = collect(form);
        const byName = new Map(collection.fields.map((field) => [field.name, emptyAnswers(field)]));
        const answer = (name: string) => {
          const answers = byName.get(name) ?? [];
          return answers[which % answers.length];
        };
        for (const rows of [0, 1, 3]) {
          const untouched = fill(collection.root, () => undefined, rows);
          expect(parseFormValues(collection, fill(collection.root, answer, rows))).toEqual(
            parseFormValues(collection, rows === 0 ? {} : untouched),
          );
        }
      }),
    );
  });

  it("a necessity is accepted exactly for required fields", () => {
    fc.assert(
      fc.property(anyForms, (form) => {
        const { fields } = collect(form);
        const required = fields.filter((field) => field.required).map(({ name }) => name);
        const told = collect({ ...form, fields: form.fieldsWith(new Set(required)) });
        expect(told.fields.filter(({ necessity }) => necessity === "contractual").map(({ name }) => name)).toEqual(
          required,
        );
        for (const { name } of fields.filter((one) => !one.required && isDeclaredAlone(form, one.name))) {
          const wrong = { ...form, fields: form.fieldsWith(new Set([...required, name])) };
          const at = name.replaceAll(".*", "");
          expect(() => collect(wrong)).toThrow(`fields.${at}.necessity: The schema takes it left empty`);
        }
      }),
    );
  });

  it("a field has the same issue by itself as in the whole form", async () => {
    await fc.assert(
      fc.asyncProperty(anyForms, fc.array(anyAnswer, { minLength: 1, maxLength: 12 }), async (form, answers) => {
        const collection = collect(form);
        const raw = fill(collection.root, (name) => answers[form.names.indexOf(name) % answers.length]);
        const validation = await validate(collection, raw);
        for (const field of parseFormValues(collection, raw).visible) {
          const told = validation.ok ? undefined : validation.issues.find((fault) => fault.field?.name === field.name);
          expect(await validateField(collection, field, raw), field.name).toEqual(told);
        }
      }),
      { numRuns: 500 },
    );
  });
});
