import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../../src/react/index.js";
import "../../src/styles/index.css";
import { businessForms, sent } from "../support/business-forms.js";
import { fillForm, sendForm } from "../support/fill-form.js";
import { touch as by } from "../support/hands.js";

test.each(businessForms)(
  "$form: every field is filled in and sent by touch alone",
  async ({ collection, values, layout, button }) => {
    const onSubmit = vi.fn();
    await render(
      <CollectionForm collection={collection} onSubmit={onSubmit}>
        {layout?.("en")}
      </CollectionForm>,
    );
    await fillForm(collection, values, { by });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    await sendForm(collection, { by, ...(button && { button: button.en }) });
    await expect.element(page.getByText(sent.en)).toBeVisible();
    expect(onSubmit.mock.lastCall?.[0]).toMatchObject(values);
  },
  120_000,
);
