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

/** The accessibility tree of the page, as Chromium exposes it to assistive technology. */
async function accessibilityTree(): Promise<Node[]> {
  const { frameTree } = await cdp().send("Page.getFrameTree");
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? "";
  const { nodes } = await cdp().send("Accessibility.getFullAXTree", { frameId });
  return nodes.filter((node: Node) => node.ignored !== true);
}

const required = (node: Node | undefined) => node?.properties?.find(({ name }) => name === "required")?.value.value;

test("names every control by its label alone", async () => {
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

test("exposes requiredness at the control", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  // The protocol of Chromium exposes it for text boxes only; for others the attribute is checked.
  const told = (await accessibilityTree())
    .filter(({ role }) => role?.value === "textbox")
    .map((node) => required(node) === true);
  expect(told).toEqual([true, true, false, false, false, true]);
  expect([...document.querySelectorAll("select")].map((select) => select.ariaRequired)).toEqual(["true", null]);
});

test("exposes no mark as text", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  const spoken = (await accessibilityTree())
    .filter(({ role }) => ["StaticText", "LabelText", "InlineTextBox"].includes(String(role?.value)))
    .map(({ name }) => String(name?.value));
  expect(spoken).toContain("Full name");
  // The legend and the labels show it; the notice hides it too.
  expect(spoken.filter((words) => words.includes("*"))).toEqual([]);
});
