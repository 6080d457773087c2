import { hydrateRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { choose, drawingsForm, pdf } from "../../../test/support/drawings-form.js";
import { serverMarkup } from "../../../test/support/server-markup.js";
import { CollectionForm } from "../index.js";

const drawings = page.getByLabelText(/^Drawings/);
const letter = page.getByLabelText(/^Letter/);

afterEach(() => document.body.replaceChildren());

test("keeps, lists and submits files that are chosen before hydration", async () => {
  const container = await serverMarkup("drawings");
  choose(drawings.element(), [pdf("plan.pdf")]);
  choose(letter.element(), [pdf("letter.pdf")]);

  const onSubmit = vi.fn();
  const onRecoverableError = vi.fn();
  hydrateRoot(container, <CollectionForm collection={drawingsForm} onSubmit={onSubmit} />, { onRecoverableError });
  await expect.element(page.getByRole("button", { name: "Remove plan.pdf" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Remove letter.pdf" })).toBeVisible();
  await expect.element(drawings).toHaveAccessibleName("Drawings Add files");
  expect(onRecoverableError).not.toHaveBeenCalled();

  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({
    drawings: [{ name: "plan.pdf" }],
    letter: { name: "letter.pdf" },
  });
});
