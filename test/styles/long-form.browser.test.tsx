import "../../src/styles/index.css";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm, TextField } from "../../src/react/index.js";
import { longForm } from "../support/long-form.js";

/** The content-visibility of a field off screen in a form of this many fields. */
async function offScreen(length: number): Promise<string> {
  await render(
    <CollectionForm collection={longForm(length)}>
      <TextField name="answer0" />
    </CollectionForm>,
  );
  const control = page.getByRole("textbox", { name: "Answer 0" });
  await expect.element(control).toBeVisible();
  const field = control.element().closest(".forthright-field");
  if (!field) throw new TypeError("The control stands in no field.");
  return getComputedStyle(field).contentVisibility;
}

test("lays out every field of a form of up to 250 fields, because the autofill of Chromium visits each of them", async () => {
  expect(await offScreen(250)).toBe("visible");
});

test("skips the layout of fields off screen in a longer form, which autofill ignores", async () => {
  expect(await offScreen(251)).toBe("auto");
});

test("gives text controls a fixed height outside of any grid, so that a keystroke causes no layout around them", async () => {
  await render(
    <CollectionForm collection={longForm(2)}>
      <TextField name="answer0" />
    </CollectionForm>,
  );
  const control = page.getByRole("textbox", { name: "Answer 0" });
  await expect.element(control).toBeVisible();
  const around = control.element().parentElement;
  if (!around) throw new TypeError("The control stands in nothing.");
  expect(getComputedStyle(around).display).toBe("flow-root");
  expect(getComputedStyle(control.element()).contain).toBe("size layout");
  // One line with its padding, or the minimum: never zero.
  expect(control.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(40);
});
