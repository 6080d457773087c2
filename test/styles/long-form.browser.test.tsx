import "../../src/styles/index.css";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm, TextField } from "../../src/react/index.js";
import { longForm } from "../support/long-form.js";

/** What becomes of a field off screen in a form that asks for so many. */
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

test("in a form of up to 250 fields each is laid out: Chromium's autofill looks at all of them, one after another", async () => {
  expect(await offScreen(250)).toBe("visible");
});

test("in a longer one, which autofill leaves alone, what is off screen costs no layout", async () => {
  expect(await offScreen(251)).toBe("auto");
});

test("what is typed stands in no grid and has a height of its own, so that a key has nothing outside of it laid out", async () => {
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
  // A line and what is around it, or the least there may be: never flat.
  expect(control.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(40);
});
