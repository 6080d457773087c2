import { expect, test, vi } from "vitest";
import { commands, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { drawingsForm, pdf } from "../../../test/support/drawings-form.js";
import { CollectionForm } from "../index.js";
import "../../styles/index.css";

const drawings = page.getByLabelText(/^Drawings/);

test("does not offer to drop files on a touch screen", async () => {
  await render(<CollectionForm collection={drawingsForm} />);
  await expect.element(page.getByText("or drop them here")).not.toBeVisible();
});

test("opens the file dialog with a tap anywhere on the area", async () => {
  const onTap = vi.fn((event: Event) => event.preventDefault());
  await render(<CollectionForm collection={drawingsForm} />);
  drawings.element().addEventListener("click", onTap);
  await commands.tap('.forthright-file-area:has([name="drawings"])');
  expect(onTap).toHaveBeenCalledOnce();
});

test("accepts files, removes one with a tap, and submits the rest", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={drawingsForm} onSubmit={onSubmit} />);
  await userEvent.upload(drawings, [pdf("plan.pdf"), pdf("roof.pdf")]);
  await commands.tap('button[aria-label="Remove plan.pdf"]');
  await expect.element(page.getByRole("listitem").first()).toHaveTextContent("roof.pdf");
  await commands.tap('button[type="submit"]');
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onSubmit.mock.calls[0]?.[0].drawings.map(({ name }: File) => name)).toEqual(["roof.pdf"]);
});
