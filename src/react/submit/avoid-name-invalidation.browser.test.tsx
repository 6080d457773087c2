import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../index.js";
import { avoidNameInvalidation } from "./avoid-name-invalidation.js";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";

const email = page.getByRole("textbox", { name: "Email" });

/** The writes to the name and type of an element during a call, unchanged values included. */
async function writtenDuring(element: Element, run: () => unknown): Promise<(string | null)[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(element, { attributeFilter: ["name", "type"] });
  await run();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records.map(({ attributeName }) => attributeName);
}

test("a keystroke writes neither the name nor the type of its input, which would make Chromium look up all names of the form again", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(email);
  // The chunk of the first interaction is loaded by then.
  await expect.poll(() => Object.hasOwn(email.element(), "name")).toBe(true);
  expect(await writtenDuring(email.element(), () => userEvent.keyboard("ada@example.com"))).toEqual([]);
  await expect.element(email).toHaveValue("ada@example.com");
  expect(new FormData(document.querySelector("form") ?? undefined).get("email")).toBe("ada@example.com");
});

/** A focused input in a form, whose name is protected. */
function focusedInput(type: string): HTMLInputElement {
  const form = document.createElement("form");
  form.innerHTML = `<input name="first" type="${type}">`;
  document.body.append(form);
  const input = form.elements[0];
  if (!(input instanceof HTMLInputElement)) throw new TypeError("The form has no input.");
  input.focus();
  avoidNameInvalidation(form, new AbortController().signal);
  return input;
}

test("does not write a name that is removed and set again at once", async () => {
  const input = focusedInput("text");
  const takenAndGiven = () => {
    input.name = "";
    expect(input.name).toBe("");
    input.type = "text";
    input.name = "first";
    expect(input.name).toBe("first");
  };
  expect(await writtenDuring(input, takenAndGiven)).toEqual([]);
});

test("writes a new name and a new type at once, as for a list item that moves", () => {
  const input = focusedInput("text");
  input.name = "";
  input.name = "second";
  input.type = "password";
  expect(input.outerHTML).toBe('<input name="second" type="password">');
  expect([input.name, input.type]).toEqual(["second", "password"]);
});

test("removes a name that is not set again, a moment later", async () => {
  const input = focusedInput("text");
  input.name = "";
  await Promise.resolve();
  expect(input.outerHTML).toBe('<input name="" type="text">');
  input.name = "";
  input.removeAttribute("name");
  await Promise.resolve();
  expect(input.hasAttribute("name")).toBe(false);
});

test("does not protect a radio button, which must leave its group while it changes", () => {
  expect(Object.hasOwn(focusedInput("radio"), "name")).toBe(false);
});
