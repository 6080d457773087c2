import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../index.js";
import { avoidNameInvalidation } from "./avoid-name-invalidation.js";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";

const email = page.getByRole("textbox", { name: "Email" });

/** What is written to the name and type of an element meanwhile, the same again included. */
async function writtenDuring(element: Element, run: () => unknown): Promise<(string | null)[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(element, { attributeFilter: ["name", "type"] });
  await run();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records.map(({ attributeName }) => attributeName);
}

test("a key writes neither name nor type of what is typed into: Chromium would look up all names of the form anew", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(email);
  // By then, what is loaded at the first touch is there.
  await expect.poll(() => Object.hasOwn(email.element(), "name")).toBe(true);
  expect(await writtenDuring(email.element(), () => userEvent.keyboard("ada@example.com"))).toEqual([]);
  await expect.element(email).toHaveValue("ada@example.com");
  expect(new FormData(document.querySelector("form") ?? undefined).get("email")).toBe("ada@example.com");
});

/** An input in a form, focused, whose name is kept where it is typed into. */
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

test("taken away and given back at once, a name is not written", async () => {
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

test("a new name and a new type are written at once: a row that moves is named after its place", () => {
  const input = focusedInput("text");
  input.name = "";
  input.name = "second";
  input.type = "password";
  expect(input.outerHTML).toBe('<input name="second" type="password">');
  expect([input.name, input.type]).toEqual(["second", "password"]);
});

test("a name that is only taken away is gone a moment later", async () => {
  const input = focusedInput("text");
  input.name = "";
  await Promise.resolve();
  expect(input.outerHTML).toBe('<input name="" type="text">');
  input.name = "";
  input.removeAttribute("name");
  await Promise.resolve();
  expect(input.hasAttribute("name")).toBe(false);
});

test("a radio button is left alone: it has to leave its group while it is checked or unchecked", () => {
  expect(Object.hasOwn(focusedInput("radio"), "name")).toBe(false);
});
