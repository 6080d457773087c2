import { describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { CollectionRecord } from "../../src/index.js";
import { CollectionForm } from "../../src/react/index.js";
import "../../src/styles/index.css";
import { languages, sent } from "../support/filled-forms.js";
import { serviceForms } from "../support/service-forms.js";
import { fillForm, sendForm } from "../support/fill-form.js";
import { keyboard as by } from "../support/hands.js";

describe.each(languages)("by keyboard alone, in %s", (language) => {
  test.each(serviceForms)(
    "$form: every field is filled in and sent",
    async ({ collection, values, layout, button, consents }) => {
      const onSubmit = vi.fn<(values: unknown, record: CollectionRecord) => void>();
      await render(
        <CollectionForm collection={collection} language={language} onSubmit={onSubmit}>
          {layout?.(language)}
        </CollectionForm>,
      );
      await fillForm(collection, values, { by, language });
      await sendForm(collection, { by, language, ...(button && { button: button[language] }) });
      await expect.element(page.getByText(sent[language])).toBeVisible();

      expect(onSubmit).toHaveBeenCalledOnce();
      const [submitted, record] = onSubmit.mock.lastCall ?? [];
      expect(submitted).toMatchObject(values);
      expect(record).toMatchObject({ language, collection: collection.id, consents: consents ?? [] });
      const given = record?.fields.filter((field) => field.given).map(({ name }) => name.split(".")[0]);
      expect(new Set(given)).toEqual(new Set(Object.keys(values)));
    },
    // Some two hundred keys, one after another.
    120_000,
  );
});
