import * as fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { formatFormValues } from "../../src/collection/values/format-form-values.js";
import type { CollectionNotice, CollectionRecord } from "../../src/index.js";
import { CollectionForm } from "../../src/react/index.js";
import { allForms } from "../support/all-forms.js";
import { controlsOf } from "../support/controls-of.js";
import { languages } from "../support/filled-forms.js";
import { doOn } from "../support/do-on-screen.js";
import { strayIn } from "../support/unexpected-values.js";
import { type Act, actOf, after, moves, nextToComplete } from "../support/random-moves.js";

/** The most moves of a path on screen: `random-paths.test.ts` tries longer ones without a screen. */
const mostMoves = 20;
const paths = 6;

// The forms are submitted without values that a test cannot choose, such as files.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));

describe.each(allForms.map((collection) => ({ id: collection.id, collection })))("$id", ({ collection }) => {
  test("on any path, shows on screen exactly the fields of the notice and of the submitted values", async () => {
    const property = fc.asyncProperty(moves, fc.constantFrom(...languages), async (path, language) => {
      const onNotice = vi.fn<(notice: CollectionNotice) => void>();
      const onSubmit = vi.fn<(values: unknown, record: CollectionRecord) => void>();
      const screen = await render(
        <CollectionForm collection={collection} language={language} onNotice={onNotice} onSubmit={onSubmit} />,
      );
      const form = screen.container.querySelector("form");
      if (!form) throw new Error("There is no form.");
      await expect.poll(() => controlsOf(form).size).toBeGreaterThan(0);
      const told = (): string[] => onNotice.mock.lastCall?.[0].fields.map(({ name }) => name) ?? [];
      let raw: object = formatFormValues(collection, undefined, language);

      const go = async (wanted: Act | undefined): Promise<void> => {
        const act = wanted && doOn(form, collection, wanted, language);
        if (act) raw = after(raw, act);
        const { visible } = parseFormValues(collection, raw, { language });
        const names = visible.map(({ name }) => name);
        await expect.poll(() => [...controlsOf(form).keys()].toSorted()).toEqual(names.toSorted());
        await expect.poll(told).toEqual([...new Set(visible.map(({ pattern }) => pattern))]);
      };
      for (const [step, move] of path.slice(0, mostMoves).entries())
        await go(actOf(collection, raw, move, { mark: `mark-${step}-`, language }));
      const next = () => nextToComplete(collection, raw, { mark: "mark-last-", language });
      for (let act = next(); act; act = next()) await go(act);

      form.requestSubmit();
      await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
      const [values, record] = onSubmit.mock.lastCall ?? [];
      const { visible, filled } = parseFormValues(collection, raw, { language });
      expect(record?.fields).toEqual(visible.map(({ name }) => ({ name, given: filled.has(name) })));
      const names = new Set(visible.map(({ name }) => name));
      expect(strayIn(values, names)).toEqual([]);
      await screen.unmount();
    });
    await fc.assert(property, { numRuns: paths, endOnFailure: true });
  }, 120_000);
});
