import { rendersDuring } from "../support/count-renders.js";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../../src/react/index.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";

const email = page.getByRole("textbox", { name: "Email" });
const send = page.getByRole("button", { name: "Send" });

test("the counter sees a first render, so that a count of none says something", async () => {
  const names = await rendersDuring(async () => {
    await render(<CollectionForm collection={projectEnquiry} />);
    await expect.element(send).toBeVisible();
  });
  expect(names).toContain("CollectionForm");
  expect(names.filter((name) => name === "FieldHelp")).toHaveLength(projectEnquiry.fields.length);
});

test("a keystroke renders no component, before the first submit", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(email);
  expect(await rendersDuring(() => userEvent.keyboard("ada@example.com"))).toEqual([]);
});

test("after a failed submit too, while what is wrong stays wrong", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(send);
  await userEvent.fill(email, "ada");
  await expect.element(page.getByText("must be an email address").first()).toBeVisible();
  await userEvent.click(email);
  expect(await rendersDuring(() => userEvent.keyboard("lovelace"))).toEqual([]);
});

test("an error that goes renders one component, and one that comes renders one", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(send);
  await expect.element(page.getByRole("region", { name: "4 things need your attention" })).toHaveFocus();
  await userEvent.click(email);

  const goes = await rendersDuring(async () => {
    await userEvent.keyboard("ada@example.com");
    await expect.element(email).not.toHaveAttribute("aria-invalid");
  });
  // From "Enter your email" to a wrong form, and from that to none.
  expect(goes).toEqual(["TextField", "TextField"]);

  const comes = await rendersDuring(async () => {
    await userEvent.keyboard("{Backspace}{Backspace}{Backspace}{Backspace}");
    await expect.element(email).toHaveAttribute("aria-invalid");
  });
  expect(comes).toEqual(["TextField"]);
});
