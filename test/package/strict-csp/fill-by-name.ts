import type { Locator, Page } from "playwright";
import type { Collection, CollectionField } from "../../../src/collection/model/collection.js";
import { findContainer } from "../../../src/collection/model/find-field.js";
import { formatControlValue } from "../../../src/collection/values/control-value.js";
import { parseFormValues } from "../../../src/collection/values/parse-form-values.js";
import { en } from "../../../src/locales/en/index.js";
import { localize } from "../../../src/policy/text.js";

/** Fills in an English form field by field, with list items and steps as needed. */
export async function fillByName(page: Page, collection: Collection, values: unknown): Promise<void> {
  const { visible, filled } = parseFormValues(collection, values);
  for (const field of visible) {
    if (!filled.has(field.name)) continue;
    await addRowOf(page, collection, field);
    const control = page.locator(`[name="${field.name}"]`);
    await control.first().waitFor({ state: "attached" });
    while (await control.first().evaluate((element) => element.closest("[hidden]") !== null)) await goOn(page);
    await answer(control, field, filled.get(field.name));
  }
}

/** Goes to the next step. */
export async function goOn(page: Page): Promise<void> {
  const step = page.locator("[aria-current=step]");
  const before = await step.textContent();
  await page.getByRole("button", { name: en.form.steps.next, exact: true }).click();
  await step.filter({ hasNotText: before ?? "" }).waitFor();
}

async function addRowOf(page: Page, collection: Collection, { path }: CollectionField): Promise<void> {
  const row = path.findIndex((key) => /^\d+$/.test(key));
  if (row === -1) return;
  const list = findContainer(collection, path.slice(0, row).join("."));
  if (list?.kind !== "list" || (await page.locator(`[name^="${path.slice(0, row + 1).join(".")}."]`).count()) > 0)
    return;
  const add = page.getByRole("button", {
    name: en.form.rows.add(localize(list.itemLabel, "en", collection.language)),
    exact: true,
  });
  await add.waitFor({ state: "attached" });
  while (!(await add.isVisible())) await goOn(page);
  await add.click();
}

async function answer(control: Locator, field: CollectionField, value: unknown): Promise<void> {
  const written = formatControlValue(field, value, "en");
  const choices = (Array.isArray(written) ? written : [written]).map(String);
  switch (field.control) {
    case "checkbox":
    case "consent":
      return control.check();
    case "radio":
    case "checkboxes":
      for (const choice of choices) await control.and(control.page().locator(`[value="${choice}"]`)).check();
      return undefined;
    case "select":
    case "multiselect":
      await control.selectOption(choices);
      return undefined;
    case "file":
      return control.setInputFiles(await Promise.all(filesIn(value).map(payloadOf)));
    default:
      return control.fill(choices.join(""));
  }
}

function filesIn(value: unknown): File[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => one instanceof File);
}

async function payloadOf(file: File): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name: file.name, mimeType: file.type, buffer: Buffer.from(await file.arrayBuffer()) };
}
