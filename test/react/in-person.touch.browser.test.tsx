import { expect, test, vi } from "vitest";
import { commands, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../../src/react/index.js";
import "../../src/styles/index.css";
import { projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";

test("what is to be pressed is as large as a fingertip, and nothing is wider than the screen", async () => {
  await render(<CollectionForm collection={projectEnquiryInPerson} />);
  for (const control of document.querySelectorAll(
    ".forthright-spoken-notice :is(summary, button, .forthright-choice, .forthright-control)",
  )) {
    const { height } = control.getBoundingClientRect();
    expect(Math.round(height), control.outerHTML.slice(0, 80)).toBeGreaterThanOrEqual(44);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

test("a tap says how the person was informed", async () => {
  const onNotice = vi.fn();
  await render(<CollectionForm collection={projectEnquiryInPerson} onNotice={onNotice} />);
  await commands.tap('.forthright-choice:has([value="on-screen"])');
  await expect.element(page.getByRole("radio", { name: "I showed it on the screen" })).toBeChecked();
  expect(onNotice).toHaveBeenCalledOnce();
});
