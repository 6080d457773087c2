import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Collection, CollectionNode } from "../../src/collection/model/collection.js";
import { getPath } from "../../src/collection/model/paths.js";
import { rowsOf } from "../../src/collection/model/walk.js";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { validate } from "../../src/collection/validation/validate.js";
import { formatFormValues } from "../../src/collection/values/format-form-values.js";
import { createNotice, createRecord } from "../../src/index.js";
import { allForms } from "../support/all-forms.js";
import { complete, type Move, moves, perform } from "../support/random-moves.js";
import { strayIn } from "../support/unexpected-values.js";

const languages = ["en", "de"];

/** The number of values, in all forms, whose field became hidden. */
let hidden = 0;

describe.each(allForms.map((collection) => ({ id: collection.id, collection })))("$id", ({ collection }) => {
  it("has exactly the visible fields in its notice, at every step of any path", () => {
    const seen = new Set<number>();
    let steps = 0;
    fc.assert(
      fc.property(moves, fc.constantFrom(...languages), (path, language) => {
        for (const raw of statesAlong(collection, path, language)) {
          const { visible, input, filled } = parseFormValues(collection, raw, { language });
          const names = visible.map(({ name }) => name);
          const notice = createNotice(collection, { language, fields: names });

          expect(names).toEqual(namesToAsk(collection, raw, language));
          expect(notice.fields.map(({ name }) => name)).toEqual([...new Set(visible.map(({ pattern }) => pattern))]);
          expect(strayIn(input, new Set(names))).toEqual([]);
          expect([...filled.keys()].filter((name) => !names.includes(name))).toEqual([]);

          const unasked = marksIn(raw).filter((mark) => !marksIn([...filled.values()]).includes(mark));
          expect(marksIn([input, notice]).filter((mark) => unasked.includes(mark))).toEqual([]);
          hidden += unasked.length;
          seen.add(names.length);
          steps += 1;
        }
      }),
      { numRuns: 20 },
    );
    expect(steps).toBeGreaterThan(100);
    if (collection.conditional.length > 0) expect(seen.size).toBeGreaterThan(1);
  });

  it("submits exactly the visible fields, at the end of any path", async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(moves, fc.boolean(), fc.constantFrom(...languages), async (path, isCompleted, language) => {
        const left = statesAlong(collection, path, language).at(-1) ?? {};
        const raw = isCompleted ? complete(collection, left, { mark: "mark-last-", language }) : left;
        const { visible, filled } = parseFormValues(collection, raw, { language });
        const names = visible.map(({ name }) => name);
        const notice = createNotice(collection, { language, fields: names });
        const record = await createRecord(collection, { notice, values: raw, submittedAt: new Date() });
        const validation = await validate(collection, raw, { language });

        expect(record.fields.map(({ name }) => name)).toEqual(names);
        expect(record.fields.filter((field) => field.given).map(({ name }) => name)).toEqual([...filled.keys()]);
        expect(record.consents.map(({ field }) => field)).toEqual(
          visible.filter(({ control }) => control === "consent").map(({ name }) => name),
        );
        expect(marksIn(record)).toEqual([]);
        if (isCompleted) expect(validation).toMatchObject({ ok: true });
        if (!validation.ok) return;
        expect(strayIn(validation.values, new Set(names))).toEqual([]);
        expect(marksIn(validation.values).filter((mark) => !marksIn([...filled.values()]).includes(mark))).toEqual([]);
        sent += 1;
      }),
      { numRuns: 60 },
    );
    expect(sent).toBeGreaterThan(15);
  });
});

it("the paths include values whose field becomes hidden", () => {
  expect(hidden).toBeGreaterThan(0);
});

/** The raw values of a form after each move of a path. Every typed text has a mark of its own. */
function statesAlong(collection: Collection, path: readonly Move[], language: string): object[] {
  let raw: object = formatFormValues(collection, undefined, language);
  return path.map((move, step) => {
    raw = perform(collection, raw, move, { mark: `mark-${step}-`, language });
    return raw;
  });
}

/** The names of the fields to show: all but those that a condition of their own, or around them, hides. */
function namesToAsk(collection: Collection, raw: unknown, language: string): string[] {
  const { input } = parseFormValues(collection, raw, { language });
  const namesIn = (node: CollectionNode, path: readonly string[], row: unknown): string[] => {
    const condition = node.kind === "field" ? node.disclosure.when : node.when;
    if (condition && !condition(input, row)) return [];
    if (node.kind === "field") return [path.join(".")];
    const inside = (
      { children }: { readonly children: readonly CollectionNode[] },
      at: readonly string[],
      of: unknown,
    ) => children.flatMap((child) => namesIn(child, [...at, child.key], of));
    if (node.kind === "group") return inside(node, path, row);
    return rowsOf(getPath(raw, path)).flatMap((_, index) => {
      const at = [...path, String(index)];
      return inside(node.row, at, getPath(input, at) ?? {});
    });
  };
  return namesIn(collection.root, [], undefined);
}

function marksIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value).match(/mark-\w+-/g) ?? [])];
}
