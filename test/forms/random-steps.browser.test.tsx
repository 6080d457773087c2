import * as fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { formatFormValues } from "../../src/collection/values/format-form-values.js";
import type { CollectionNotice, CollectionRecord } from "../../src/index.js";
import { CollectionForm } from "../../src/react/index.js";
import { filledForms, languages } from "../support/filled-forms.js";
import { controlsOf } from "../support/controls-of.js";
import { doOn } from "../support/do-on-screen.js";
import { strayIn } from "../support/unexpected-values.js";
import { type Act, type Move, actOf, after, moves, nextToComplete } from "../support/random-moves.js";

const mostMoves = 20;
const paths = 3;

// The forms are submitted without values that a test cannot choose, such as files.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));

const inSteps = new Map(filledForms.flatMap((form) => (form.layout ? [[form.collection.id, form]] : [])));

describe.each([...inSteps].map(([id, form]) => ({ id, form })))("$id", ({ form: { collection, layout } }) => {
  test("on any path forward and back through its steps, has exactly the fields in its notice that were visible", async () => {
    const property = fc.asyncProperty(moves, fc.constantFrom(...languages), async (path, language) => {
      const onNotice = vi.fn<(notice: CollectionNotice) => void>();
      const onSubmit = vi.fn<(values: unknown, record: CollectionRecord) => void>();
      const screen = await render(
        <CollectionForm collection={collection} language={language} onNotice={onNotice} onSubmit={onSubmit}>
          {layout?.(language)}
        </CollectionForm>,
      );
      const form = screen.container.querySelector("form");
      if (!form) throw new Error("There is no form.");
      const told = (): string[] => onNotice.mock.lastCall?.[0].fields.map(({ name }) => name) ?? [];
      const seen = new Set<string>();
      let raw: object = formatFormValues(collection, undefined, language);

      const look = async (): Promise<void> => {
        await expect.poll(() => form.querySelector("[data-hydrated]")).not.toBeNull();
        seen.add(stepIn(form));
        const { visible } = parseFormValues(collection, raw, { language });
        await expect.poll(() => namesIn(form).toSorted()).toEqual(visible.map(({ name }) => name).toSorted());
        const shown = visible.filter(({ name }) => seen.has(stepOf(form, name)));
        await expect.poll(told).toEqual([...new Set(shown.map(({ pattern }) => pattern))]);
      };
      const go = async (wanted: Act | undefined): Promise<void> => {
        const act = wanted && doOn(form, collection, wanted, language);
        if (act) raw = after(raw, act);
        await look();
      };
      const goOn = async (): Promise<void> => {
        const from = stepIn(form);
        blur();
        form.requestSubmit();
        // The error summary takes focus where the step is invalid.
        await expect.poll(() => isSummary(document.activeElement) || stepIn(form) !== from).toBe(true);
        await look();
      };
      const isHere = ({ name }: { readonly name: string }) => stepOf(form, name) === stepIn(form);
      const isDoable = (act: Act): boolean => (act.does === "answer" ? isHere(act.field) : isOpen(form, act.list.name));

      await look();
      for (const [index, move] of path.slice(0, mostMoves).entries()) {
        const hand = { mark: `mark-${index}-`, language };
        const done = doneIn(form);
        if (move.how % 6 === 0 && done.length > 0) {
          done[move.which % done.length]?.click();
          await look();
        } else if (move.how % 5 === 0 && !isLast(form)) await goOn();
        else
          await go(
            nearby(move)
              .flatMap((near) => actOf(collection, raw, near, hand) ?? [])
              .find(isDoable),
          );
      }
      doneIn(form)[0]?.click();
      await look();
      const hand = { mark: "mark-last-", language };
      const complete = async (): Promise<void> => {
        const next = () => nextToComplete(collection, raw, hand, isHere);
        for (let act = next(); act; act = next()) await go(act);
        if (isLast(form)) return;
        await goOn();
        await complete();
      };
      await complete();

      form.requestSubmit();
      await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
      const [values, record] = onSubmit.mock.lastCall ?? [];
      const { visible, filled } = parseFormValues(collection, raw, { language });
      expect(record?.fields).toEqual(visible.map(({ name }) => ({ name, given: filled.has(name) })));
      expect(strayIn(values, new Set(visible.map(({ name }) => name)))).toEqual([]);
      await screen.unmount();
    });
    await fc.assert(property, { numRuns: paths, endOnFailure: true });
  }, 120_000);
});

/** The same move, and similar ones: its field may be in another step. */
function nearby(move: Move): Move[] {
  return Array.from({ length: 40 }, (_, more) => ({ ...move, which: move.which + more }));
}

const namesIn = (form: HTMLFormElement): string[] => [...controlsOf(form).keys()];

function stepIn(form: HTMLFormElement): string {
  return titleOf(form.querySelector("[data-current]"));
}

/** The step of a field, current or not. */
function stepOf(form: HTMLFormElement, name: string): string {
  return titleOf(controlsOf(form).get(name)?.[0]?.closest(".forthright-form-step"));
}

function titleOf(step: Element | null | undefined): string {
  return step?.querySelector(".forthright-form-step-title")?.textContent ?? "";
}

/** The buttons that lead to completed steps. */
function doneIn(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(".forthright-form-steps-link")];
}

function isLast(form: HTMLFormElement): boolean {
  return form.querySelector(".forthright-form-step:last-of-type")?.hasAttribute("data-current") ?? false;
}

/** Whether a list is in the current step. */
function isOpen(form: HTMLFormElement, name: string): boolean {
  const list = [...form.querySelectorAll(".forthright-field-array")].find(({ id }) => id.endsWith(`-${name}`));
  return list?.closest("[data-current]") !== null && list !== undefined;
}

function isSummary(element: Element | null): boolean {
  return element?.matches(".forthright-error-summary") ?? false;
}

function blur(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
