import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../../src/react/index.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";
import { tabTo } from "../support/tab-to.js";

test("a form is filled in, explained by its help and submitted by keyboard alone", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={projectEnquiry} onSubmit={onSubmit} />);

  await tabTo("About Full name");
  await expect.element(page.getByRole("tooltip")).toHaveTextContent("We cannot address an offer to you.");
  await tabTo("Full name");
  await expect.element(page.getByRole("tooltip")).not.toBeInTheDocument();
  await userEvent.keyboard("Ada Lovelace");
  await tabTo("Email");
  await userEvent.keyboard("ada@example.com");
  await tabTo("Kind of project");
  await userEvent.keyboard("An app");
  await tabTo("What should we build?");
  await userEvent.keyboard("A form that says why it asks.");
  await tabTo("Please call me back");
  await userEvent.keyboard(" ");
  await tabTo("Send");
  await userEvent.keyboard("{Enter}");

  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({
    fullName: "Ada Lovelace",
    email: "ada@example.com",
    kind: "app",
    brief: "A form that says why it asks.",
    callBack: true,
  });
});

test("a failed submit is corrected by keyboard alone: summary, link, field", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await tabTo("Send");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("region", { name: "4 things need your attention" })).toHaveFocus();
  await userEvent.keyboard("{Tab}{Enter}");
  const name = page.getByRole("textbox", { name: "Full name" });
  await expect.element(name).toHaveFocus();
  await userEvent.keyboard("Ada");
  await expect.element(name).not.toHaveAttribute("aria-invalid");
});
