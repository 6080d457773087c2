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
import { longForm } from "../support/long-form.js";

/** What a field may be made of, by counts: times differ from one machine to the next, and these do not. */
const budget = {
  // The field and its help. A closed help is a plain button: Radix would bring fourteen more.
  components: 2,
  hooks: 16,
  // The field, its row; label, words, mark, sign; help, button, sign, its text; the hint, its words; the control.
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

/** How many nodes there are in an element, itself included: elements and texts. */
function nodesIn(element: Element): number {
  const walker = document.createTreeWalker(element);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}

/** What the fields on the page are made of, each at its most. */
function mostOfEach(container: Element) {
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

test("a closed field with help, hint and mark is within its budget", async () => {
  const { container } = await render(<LongForm length={1} />);
  const field = page.getByRole("textbox", { name: "Answer 0" });
  await expect.element(field).toBeRequired();
  await expect.element(field).toHaveAccessibleDescription("As you would say it.");
  await expect.element(page.getByRole("button", { name: "About Answer 0" })).toBeVisible();
  expectWithinBudget(mostOfEach(container));
});

describe.each([10, 200])("of %i fields", (length) => {
  const answer = page.getByRole("textbox", { name: "Answer 4", exact: true });

  test("none is more than one alone", async () => {
    const { container } = await render(<LongForm length={length} />);
    await expect.element(answer).toBeVisible();
    expect(partsOfEach("TextField")).toHaveLength(length);
    expectWithinBudget(mostOfEach(container));
  });

  test("a keystroke renders none, and an error that goes or comes renders one", async () => {
    await render(<LongForm length={length} />);
    await userEvent.click(answer);
    expect(await rendersDuring(() => userEvent.keyboard("Ada"))).toEqual([]);

    await userEvent.fill(answer, "");
    await userEvent.click(page.getByRole("button", { name: "Send" }));
    await expect.element(page.getByRole("region", { name: `${length / 2} things need your attention` })).toHaveFocus();
    await userEvent.click(answer);
    const goes = await rendersDuring(async () => {
      await userEvent.keyboard("A");
      await expect.element(answer).not.toHaveAttribute("aria-invalid");
    });
    expect(goes).toEqual(["TextField"]);

    expect(await rendersDuring(() => userEvent.keyboard("da"))).toEqual([]);
    const comes = await rendersDuring(async () => {
      await userEvent.keyboard("{Backspace}{Backspace}{Backspace}");
      await expect.element(answer).toHaveAttribute("aria-invalid");
    });
    expect(comes).toEqual(["TextField"]);
  });
});
