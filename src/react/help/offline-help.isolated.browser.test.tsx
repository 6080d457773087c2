import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";
import { CollectionForm } from "../index.js";

vi.mock("./help-popup.js", () => ({
  get HelpPopup(): never {
    throw new Error("The network is gone.");
  },
}));

test("shows the help inline where the popup cannot be loaded", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  const help = page.getByRole("button", { name: "About Email" });
  await userEvent.click(help);
  await expect.element(help).toHaveAccessibleDescription(/We cannot answer you/);
  await expect.element(page.getByText("We cannot answer you.").first()).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(help).toHaveAttribute("aria-expanded", "false");
});
