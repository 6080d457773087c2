import { beforeEach, expect, test } from "vitest";
import { commands, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../index.js";
import "../../styles/index.css";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";

const popup = page.getByRole("tooltip");
const help = (label: string) => `button[aria-label="About ${label}"]`;

beforeEach(() => window.scrollTo(0, 0));

test("opens with a tap, and closes with another tap", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await commands.tap(help("Email"));
  await expect.element(popup).toBeVisible();
  await expect.element(popup).toHaveTextContent("We cannot answer you.");
  await commands.tap(help("Email"));
  await expect.element(popup).not.toBeInTheDocument();
});

test("closes with a tap outside, and a tap on another help opens that one only", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await commands.tap(help("Email"));
  await expect.element(popup).toBeVisible();
  await commands.tap(help("Kind of project"));
  await expect.element(popup).toHaveTextContent("We cannot tell who should answer you.");
  expect(popup.elements()).toHaveLength(1);
  await commands.tap('input[name="organisation"]');
  await expect.element(popup).not.toBeInTheDocument();
});

test("shows its popup within the screen for every field", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  for (const { label } of projectEnquiry.fields) {
    const words = typeof label === "string" ? label : (label["en"] ?? "");
    await commands.tap(help(words));
    await expect.element(popup).toBeVisible();
    const { left, right } = popup.element().getBoundingClientRect();
    expect(left, words).toBeGreaterThanOrEqual(0);
    expect(right, words).toBeLessThanOrEqual(window.innerWidth);
  }
});
