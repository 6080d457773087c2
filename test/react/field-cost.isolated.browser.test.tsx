import { partsOfEach } from "../support/react-fibers.js";
import { rendersDuring } from "../support/count-renders.js";
import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  CollectionForm,
  ErrorSummary,
  MarkingLegend,
  NoticePanel,
  SubmitButton,
  TextField,
} from "../../src/react/index.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";
import { longForm } from "../support/long-form.js";

/** The most that a field may consist of. Counts, unlike times, are the same on every machine. */
const budget = {
  // The field and its help. A closed help is a plain button: Radix would add fourteen components.
  components: 2,
  hooks: 16,
  // The field and its row; label, text, mark, symbol; help, button, icon, its text; the hint and its text; the control.
  nodes: 13,
};

function LongForm({ length }: { readonly length: number }) {
  const collection = longForm(length);
  return (
    <CollectionForm collection={collection}>
      <MarkingLegend />
      <ErrorSummary />
      {collection.fields.map(({ name }) => (
        <TextField key={name} name={name} />
      ))}
      <NoticePanel />
      <SubmitButton>Send</SubmitButton>
    </CollectionForm>
  );
}

/** The number of nodes of an element, itself included: elements and texts. */
function nodesIn(element: Element): number {
  const walker = document.createTreeWalker(element);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}

/** The largest counts among the fields on the page. */
function largestCounts(container: Element) {
  const parts = partsOfEach("TextField");
  return {
    components: Math.max(...parts.map(({ components }) => components)),
    hooks: Math.max(...parts.map(({ hooks }) => hooks)),
    nodes: Math.max(...Array.from(container.querySelectorAll(".forthright-field"), nodesIn)),
  };
}

function expectWithinBudget({ components, hooks, nodes }: typeof budget) {
  expect(components).toBeLessThanOrEqual(budget.components);
  expect(hooks).toBeLessThanOrEqual(budget.hooks);
  expect(nodes).toBeLessThanOrEqual(budget.nodes);
}

test("a field with closed help, hint and mark is within its budget", async () => {
  const { container } = await render(<LongForm length={1} />);
  const field = page.getByRole("textbox", { name: "Answer 0" });
  expect(container.querySelector(".forthright-mark")).not.toBeNull();
  await expect.element(field).toHaveAccessibleDescription("As you would say it.");
  await expect.element(page.getByRole("button", { name: "About Answer 0" })).toBeVisible();
  expectWithinBudget(largestCounts(container));
});

describe.each([10, 200])("in a form of %i fields", (length) => {
  const answer = page.getByRole("textbox", { name: "Answer 4", exact: true });

  test("every field is within the budget of a single one", async () => {
    const { container } = await render(<LongForm length={length} />);
    await expect.element(answer).toBeVisible();
    expect(partsOfEach("TextField")).toHaveLength(length);
    expectWithinBudget(largestCounts(container));
  });

  test("a keystroke renders no component, and an error that appears or disappears renders one", async () => {
    await render(<LongForm length={length} />);
    await userEvent.click(answer);
    expect(await rendersDuring(() => userEvent.keyboard("Ada"))).toEqual([]);

    await userEvent.fill(answer, "");
    await userEvent.click(page.getByRole("button", { name: "Send" }));
    await expect.element(page.getByRole("region", { name: `${length / 2} things need your attention` })).toHaveFocus();
    await userEvent.click(answer);
    const disappears = await rendersDuring(async () => {
      await userEvent.keyboard("A");
      await expect.element(answer).not.toHaveAttribute("aria-invalid");
    });
    expect(disappears).toEqual(["TextField"]);

    expect(await rendersDuring(() => userEvent.keyboard("da"))).toEqual([]);
    const appears = await rendersDuring(async () => {
      await userEvent.keyboard("{Backspace}{Backspace}{Backspace}");
      await expect.element(answer).toHaveAttribute("aria-invalid");
    });
    expect(appears).toEqual(["TextField"]);
  });
});

test("the counter reports the components of a first render", async () => {
  const names = await rendersDuring(async () => {
    await render(<CollectionForm collection={projectEnquiry} />);
    await expect.element(page.getByRole("button", { name: "Send" })).toBeVisible();
  });
  expect(names).toContain("CollectionForm");
  expect(names.filter((name) => name === "FieldHelp")).toHaveLength(projectEnquiry.fields.length);
});

test("after a failed submit, a change of the error renders its field once, and a keystroke without one renders nothing", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  const email = page.getByRole("textbox", { name: "Email" });
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.element(page.getByRole("region", { name: "4 things need your attention" })).toHaveFocus();
  await userEvent.click(email);

  const disappears = await rendersDuring(async () => {
    await userEvent.keyboard("ada@example.com");
    await expect.element(email).not.toHaveAttribute("aria-invalid");
  });
  // From "Enter your email" to a wrong format, and from that to none.
  expect(disappears).toEqual(["TextField", "TextField"]);

  const appears = await rendersDuring(async () => {
    await userEvent.keyboard("{Backspace}{Backspace}{Backspace}{Backspace}");
    await expect.element(email).toHaveAttribute("aria-invalid");
  });
  expect(appears).toEqual(["TextField"]);
  expect(await rendersDuring(() => userEvent.keyboard("{Backspace}{Backspace}"))).toEqual([]);
});
