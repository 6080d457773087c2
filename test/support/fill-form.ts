import { expect } from "vitest";
import { type Locator, page } from "vitest/browser";
import type { Collection, CollectionField } from "../../src/collection/model/collection.js";
import { formatControlValue } from "../../src/collection/values/control-value.js";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { answerIn, controlIn, type FormOnScreen, formOnScreen, outermost, placeOf } from "./find-control.js";
import type { Hands } from "./drivers.js";
import { formMessages } from "../../src/locales/messages/form-messages.js";

/** How a form is filled in. */
interface ParseOptions {
  /** `keyboard`, `touch` or `atOnce`, from `drivers.js`. */
  readonly by: Hands;
  /** The language of the form. @default the language of the collection */
  readonly language?: string | undefined;
}

/**
 * Fills in a form of any layout as a person does: one field after another in the order of the form, each found by its
 * accessible name within its group and list item, with new list items and further steps as needed. `values` have the
 * types of the schema; fields without a value are skipped.
 */
export async function fillForm(collection: Collection, values: unknown, { by, language }: ParseOptions): Promise<void> {
  const form = formOnScreen(collection, language);
  const { visible, filled } = parseFormValues(collection, values);
  for (const field of visible) {
    if (filled.has(field.name)) await fillField(form, field, filled.get(field.name), by);
  }
}

/** Goes through the remaining steps, and presses the submit button. */
export async function sendForm(
  collection: Collection,
  { by, language, button }: ParseOptions & { /** What it is called. */ readonly button?: string },
): Promise<void> {
  const form = formOnScreen(collection, language);
  const send = page.getByRole("button", { name: button ?? formMessages(form.locale).submit, exact: true });
  while (send.elements().length === 0) await goOn(form, by);
  await by.press(send);
}

async function fillField(form: FormOnScreen, field: CollectionField, value: unknown, by: Hands): Promise<void> {
  const { place, rows } = placeOf(form, field.path);
  const anywhere = placeOf(form, field.path, { hidden: true });
  for (const [index, { list, row, add }] of rows.entries()) {
    await reach(form, anywhere.rows[index]?.list ?? list, by);
    if (row.elements().length === 0) await by.press(list.getByRole("button", { name: add, exact: true }));
  }
  await reach(form, controlIn(anywhere.place, field, form.read, { hidden: true }), by);
  // Found once: a search by name visits every element of the form.
  const control = page.elementLocator(outermost(controlIn(place, field, form.read)));
  await answer(form, field, control, value, by);
}

async function answer(
  { read, locale }: FormOnScreen,
  field: CollectionField,
  control: Locator,
  value: unknown,
  by: Hands,
): Promise<void> {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const written = String(formatControlValue(field, value, locale.language));
  switch (field.control) {
    case "checkbox":
    case "consent":
      return by.tick(control);
    case "radio":
      return by.pick(answerIn(control, field, value, read));
    case "checkboxes":
      for (const one of values) await by.tick(answerIn(control, field, one, read));
      return undefined;
    case "select":
    case "multiselect":
      for (const one of values) {
        const option = field.options.find((known) => known.value === String(one));
        await by.choose(control, option ? read(option.label) : String(one));
      }
      return undefined;
    case "date":
    case "time":
    case "datetime":
      return by.date(control, written);
    case "file":
      return by.files(
        control,
        values.filter((one) => one instanceof File),
      );
    default:
      return by.type(control, written);
  }
}

/** Waits for a conditional field, and goes to its step. */
async function reach(form: FormOnScreen, wanted: Locator, by: Hands): Promise<void> {
  await expect.poll(() => wanted.elements().length, { message: wanted.selector }).toBeGreaterThan(0);
  while (outermost(wanted).closest("[hidden]")) await goOn(form, by);
}

async function goOn({ locale }: FormOnScreen, by: Hands): Promise<void> {
  const step = () => document.querySelector("[aria-current=step]")?.textContent;
  const before = step();
  await by.press(page.getByRole("button", { name: formMessages(locale).steps.next, exact: true }));
  await expect.poll(step, { message: `What is in “${before}” lets nobody go on` }).not.toBe(before);
}
