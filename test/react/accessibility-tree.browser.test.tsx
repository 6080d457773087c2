import { expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../../src/react/index.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";

interface Value {
  readonly value?: unknown;
}
interface Node {
  readonly ignored?: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

/** What assistive technology is given of the page, by Chromium itself. */
async function accessibilityTree(): Promise<Node[]> {
  const { frameTree } = await cdp().send("Page.getFrameTree");
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? "";
  const { nodes } = await cdp().send("Accessibility.getFullAXTree", { frameId });
  return nodes.filter((node: Node) => node.ignored !== true);
}

const required = (node: Node | undefined) => node?.properties?.find(({ name }) => name === "required")?.value.value;

test("every control is called by its label alone", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  const controls = (await accessibilityTree()).filter(({ role }) =>
    ["textbox", "combobox", "checkbox"].includes(String(role?.value)),
  );
  expect(controls.map(({ role, name }) => `${String(role?.value)}: ${String(name?.value)}`)).toEqual([
    "textbox: Full name",
    "textbox: Email",
    "textbox: Phone",
    "textbox: Organisation",
    "textbox: Your website today",
    "combobox: Kind of project",
    "textbox: What should we build?",
    "combobox: Budget",
    "checkbox: Please call me back",
  ]);
});

test("whether it is required is told by the control", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  // Chromium's protocol tells it of text boxes only; for the others, the attribute has to do.
  const told = (await accessibilityTree())
    .filter(({ role }) => role?.value === "textbox")
    .map((node) => required(node) === true);
  expect(told).toEqual([true, true, false, false, false, true]);
  expect([...document.querySelectorAll("select")].map((select) => select.ariaRequired)).toEqual(["true", null]);
});

test("no mark is spoken", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  const spoken = (await accessibilityTree())
    .filter(({ role }) => ["StaticText", "LabelText", "InlineTextBox"].includes(String(role?.value)))
    .map(({ name }) => String(name?.value));
  expect(spoken).toContain("Full name");
  // In the legend and at the labels it is drawn; only the notice, which nobody is asked in, has it hidden too.
  expect(spoken.filter((words) => words.includes("*"))).toEqual([]);
});
