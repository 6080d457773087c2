import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";
import { CollectionForm } from "../index.js";
import "../../styles/index.css";

const help = page.getByRole("button", { name: "About Email" });
const popup = page.getByRole("tooltip");

// Large enough that nothing scrolls: a scroll closes the help.
beforeEach(() => page.viewport(1280, 900));

/** The modules of Radix that are loaded so far. */
function radix(): string[] {
  return performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.includes("radix"));
}

test("closed, is a plain button, and loads Radix only at the first sign of intent", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  expect(radix()).toEqual([]);
  // By default a browser lists 250 resources, and a development build has more.
  performance.setResourceTimingBufferSize(10_000);
  expect(document.querySelector("[data-radix-popper-content-wrapper]")).toBeNull();
  await userEvent.hover(help);
  await expect.element(popup).toBeVisible();
  expect(radix().length).toBeGreaterThan(0);
});

test("is named for its field, is outside of the label, and does not submit", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={projectEnquiry} onSubmit={onSubmit} />);
  await userEvent.click(help);
  await expect.element(popup).toBeVisible();
  expect(help.element()).toHaveAttribute("type", "button");
  expect(help.element().closest("label")).toBeNull();
  await expect.element(page.getByRole("region", { name: /need your attention/ })).not.toBeInTheDocument();
  const { width, height } = help.element().getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

test("states whether the field is required, the consequence, the purposes and their legal bases", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(help);
  await expect.element(popup).toHaveTextContent("We need this to be able to enter into a contract with you.");
  await expect.element(popup).toHaveTextContent("We cannot answer you.");
  await expect.element(popup).toHaveTextContent("Communication");
  await expect.element(popup).toHaveTextContent("Art. 6(1)(b) GDPR");
  await expect.element(help).toHaveAccessibleDescription(/We cannot answer you/);
});

test("opens on hover, stays open under the pointer, and closes when the pointer leaves", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.hover(help);
  await expect.element(popup).toBeVisible();
  await userEvent.hover(popup);
  await expect.element(popup).toBeVisible();
  await userEvent.hover(page.getByRole("combobox", { name: "Kind of project" }));
  await expect.element(popup).not.toBeInTheDocument();
});

test("stays open after a click until the next click", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(help);
  await userEvent.hover(page.getByRole("combobox", { name: "Kind of project" }));
  await expect.element(popup).toBeVisible();
  await expect.element(help).toHaveAttribute("aria-expanded", "true");
  await userEvent.click(help);
  await expect.element(popup).not.toBeInTheDocument();
  await expect.element(help).toHaveAttribute("aria-expanded", "false");
});

test("closes on Escape, keeps focus, and opens again", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(page.getByRole("textbox", { name: "Full name" }));
  await userEvent.keyboard("{Tab}");
  await expect.element(help).toHaveFocus();
  await expect.element(popup).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(popup).not.toBeInTheDocument();
  await expect.element(help).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(popup).toBeVisible();
});

test("closes on Escape also where it was opened by hover and focus is elsewhere", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(page.getByRole("textbox", { name: "Full name" }));
  await userEvent.hover(help);
  await expect.element(popup).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(popup).not.toBeInTheDocument();
});

test("closes when another help opens", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(help);
  await expect.element(popup).toHaveTextContent("We cannot answer you.");
  await userEvent.click(page.getByRole("button", { name: "About Full name" }));
  await expect.element(popup).toHaveTextContent("We cannot address an offer to you.");
  expect(popup.elements()).toHaveLength(1);
});

test("closes on a press outside", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(help);
  await expect.element(popup).toBeVisible();
  await userEvent.click(page.getByRole("heading", { name: "How we use what you enter" }));
  await expect.element(popup).not.toBeInTheDocument();
});

test("announces its content when it is pressed", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(help);
  const announced = () =>
    page
      .getByRole("status")
      .elements()
      .map((status) => status.textContent)
      .join(" ");
  await expect.poll(announced).toContain("We cannot answer you.");
});

test("scrolls a long help to its end with the arrow keys in a low window", async () => {
  await page.viewport(400, 260);
  await render(<CollectionForm collection={projectEnquiry} />);
  help.element().scrollIntoView({ block: "center" });
  await userEvent.click(help);
  await expect.element(popup).toBeVisible();
  const element = popup.element().querySelector(".forthright-tooltip-content") ?? popup.element();
  expect(element.scrollHeight).toBeGreaterThan(element.clientHeight);
  for (let presses = 0; presses < 12; presses += 1) await userEvent.keyboard("{ArrowDown}");
  expect(element.scrollTop + element.clientHeight).toBeGreaterThanOrEqual(element.scrollHeight - 1);
});
