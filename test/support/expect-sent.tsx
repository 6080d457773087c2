import { expect, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { CollectionRecord } from "../../src/index.js";
import { CollectionForm } from "../../src/react/index.js";
import "../../src/styles/index.css";
import { fillForm, sendForm } from "./fill-form.js";
import type { FilledForm, Language } from "./filled-forms.js";
import type { Hands } from "./drivers.js";

/** Enough for some two hundred keys or taps in sequence. */
export const timeout = 120_000;

const sent: { readonly [language in Language]: string } = {
  en: "Sent. Thank you.",
  de: "Gesendet. Vielen Dank.",
};

/** Fills in every field of a form, submits it, and compares the submitted values and the record with the input. */
export async function expectSent(
  { collection, values, layout, button, consents }: FilledForm,
  { by, language }: { readonly by: Hands; readonly language: Language },
): Promise<void> {
  const onSubmit = vi.fn<(values: unknown, record: CollectionRecord) => void>();
  await render(
    <CollectionForm collection={collection} language={language} onSubmit={onSubmit}>
      {layout?.(language)}
    </CollectionForm>,
  );
  await fillForm(collection, values, { by, language });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  await sendForm(collection, { by, language, ...(button && { button: button[language] }) });
  await expect.element(page.getByText(sent[language])).toBeVisible();

  expect(onSubmit).toHaveBeenCalledOnce();
  const [submitted, record] = onSubmit.mock.lastCall ?? [];
  expect(submitted).toMatchObject(values);
  expect(record).toMatchObject({ language, collection: collection.id, consents: consents ?? [] });
  const given = record?.fields.filter((field) => field.given).map(({ name }) => name.split(".")[0]);
  expect(new Set(given)).toEqual(new Set(Object.keys(values)));
}
