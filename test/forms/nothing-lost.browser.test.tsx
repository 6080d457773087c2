import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Category, Collection } from "../../src/index.js";
import { patternOf } from "../../src/collection/model/paths.js";
import { en } from "../../src/locales/en/index.js";
import { CollectionForm } from "../../src/react/index.js";
import "../../src/styles/index.css";
import { filledForms, type Language } from "../support/filled-forms.js";
import { controlsOf, type FormControl, heldBy, put } from "../support/controls-of.js";
import { fillForm, sendForm } from "../support/fill-form.js";
import { atOnce as by } from "../support/drivers.js";

beforeEach(() => sessionStorage.clear());

test.each(filledForms)(
  "the $form keeps all values through a switch of language, a changed and restored choice, a step back, a failed validation, a failed submit and a reload",
  async ({ collection, values, layout, button }) => {
    const onSubmit = vi.fn().mockRejectedValue(new Error("The server is not there"));
    const drawn = (language: Language) => (
      <CollectionForm
        collection={collection}
        language={language}
        onSubmit={onSubmit}
        onSubmitError={() => {}}
        draft={sessionStorage}
      >
        {layout?.(language)}
      </CollectionForm>
    );
    const screen = await render(drawn("en"));
    const form = screen.container.querySelector("form");
    if (!form) throw new Error("There is no form.");
    await fillForm(collection, values, { by, language: "en" });
    const typed = heldBy(form);
    expect(Object.keys(typed)).toEqual(expect.arrayContaining(namesIn(values)));

    await screen.rerender(drawn("de"));
    const inGerman = heldBy(form);
    expect(Object.keys(inGerman)).toEqual(Object.keys(typed));
    await screen.rerender(drawn("en"));
    expect(heldBy(form)).toEqual(typed);

    const toggles = togglesIn(form);
    expect(toggles.length).toBeGreaterThan(0);
    for (const [name, index] of toggles) {
      const isConsent = collection.fields.some((field) => field.name === name && field.control === "consent");
      if (isConsent) continue;
      const back = toggle(form, name, index);
      await settled();
      back();
      await expect.poll(() => heldBy(form), { message: `${name} changed and changed back` }).toEqual(typed);
    }

    for (const back of page.getByRole("button", { name: "Back", exact: true }).elements().slice(0, 1)) {
      await userEvent.click(back);
      expect(heldBy(form)).toEqual(typed);
    }

    const emptied = requiredText(form);
    if (emptied) {
      const before = emptied.value;
      put(emptied, "");
      form.requestSubmit();
      await expect.element(emptied).toHaveAttribute("aria-invalid", "true");
      expect(heldBy(form)).toEqual({ ...typed, [emptied.name]: [""] });
      put(emptied, before);
    }

    await sendForm(collection, { by, language: "en", ...(button && { button: button.en }) });
    await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
    await expect.element(page.getByText(en.form.failed)).toBeVisible();
    expect(heldBy(form)).toEqual(typed);

    await screen.unmount();
    const reloaded = (await render(drawn("en"))).container.querySelector("form");
    const kept = Object.entries(typed).filter(([name]) => mayBeKept(collection, name));
    expect(kept.length).toBeGreaterThan(2);
    await expect.poll(() => reloaded && heldBy(reloaded)).toMatchObject(Object.fromEntries(kept));
  },
);

/** A visible text control that is required. */
function requiredText(form: HTMLFormElement): FormControl | undefined {
  return [...controlsOf(form).values()]
    .flat()
    .find((control) => control.ariaRequired === "true" && control.checkVisibility() && isText(control));
}

function isText(control: FormControl): boolean {
  return control instanceof HTMLTextAreaElement || /^(text|email|tel|url)$/.test(control.type);
}

/** Whether a draft may store the field. */
function mayBeKept({ fields, policy }: Collection, name: string): boolean {
  const pattern = patternOf(name);
  const field = fields.find((one) => one.pattern === pattern);
  const category: Category | undefined = policy.categories[field?.disclosure.category ?? ""];
  const isPrivate = category?.special !== undefined || category?.drafts === false;
  return field !== undefined && !isPrivate && !["consent", "password", "file"].includes(field.control);
}

/** The names of all filled fields of some values. */
function namesIn(value: object, path = ""): string[] {
  return Object.entries(value).flatMap(([key, inside]): string[] => {
    const at = path === "" ? key : `${path}.${key}`;
    const isAnswer =
      typeof inside !== "object" || inside instanceof Date || inside instanceof File || isListOfAnswers(inside);
    return isAnswer ? [at] : namesIn(inside, at);
  });
}

function isListOfAnswers(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one !== "object" || one instanceof File);
}

/** The selected options, by name and index of their control: each may show other fields. */
function togglesIn(form: HTMLFormElement): [name: string, index: number][] {
  return [...controlsOf(form)].flatMap(([name, controls]) =>
    controls.flatMap((control, index): [string, number][] => (isMade(control) ? [[name, index]] : [])),
  );
}

function isMade(control: FormControl): boolean {
  if (control instanceof HTMLSelectElement) return control.selectedOptions.length > 0;
  return control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type) && control.checked;
}

/** Selects another option, and returns a function that restores the first one. */
function toggle(form: HTMLFormElement, name: string, index: number): () => void {
  const find = (at = index) => controlsOf(form).get(name)?.[at];
  const control = find();
  if (!control) throw new Error(`${name} is not there.`);
  if (control instanceof HTMLSelectElement) {
    const before = Array.from(control.selectedOptions, ({ value }) => value).join(",");
    const other = [...control.options].find((option) => !option.selected);
    put(control, other?.value ?? "");
    return () => putAgain(find(), before);
  }
  const radios = controlsOf(form).get(name) ?? [];
  const other = control.type === "radio" ? radios.find((radio) => radio !== control) : control;
  if (other) put(other, "");
  return () => putAgain(find(), "");
}

function putAgain(control: FormControl | undefined, value: string): void {
  if (!control) throw new Error("What was changed is gone.");
  put(control, value);
}

/** Waits one task of the browser, after which conditional fields are rendered. */
async function settled(): Promise<void> {
  await new Promise((resolve) => void setTimeout(resolve));
}
