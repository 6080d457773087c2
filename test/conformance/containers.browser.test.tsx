import { type ReactNode, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import {
  CollectionForm,
  type CollectionFormProps,
  ErrorSummary,
  MarkingLegend,
  NoticePanel,
  SubmitButton,
  TextField,
} from "../../src/react/index.js";
import { type ContainerCase, type ContainerProps, containers } from "./containers.js";

const summary = page.getByRole("region", { name: /attention/ });
const sent = page.getByText("Sent. Thank you.");
const reset = page.getByRole("button", { name: "Start again" });
const answer = page.getByRole("textbox", { name: "Answer" });
const more = page.getByRole("textbox", { name: "More" });

const consoleError = vi.spyOn(console, "error");
beforeEach(() => consoleError.mockClear());

/** A form with the container and a field beside it. Steps contain the whole form with its submit button. */
function formOf(
  { collection, renderContainer, canBeDisabled, valuesWith }: ContainerCase,
  form: Partial<CollectionFormProps> = {},
  props: ContainerProps = {},
): ReactNode {
  return (
    <CollectionForm collection={collection} defaultValues={valuesWith()} {...form}>
      <MarkingLegend />
      <ErrorSummary />
      {renderContainer(props)}
      {canBeDisabled && <TextField name="other" />}
      {canBeDisabled && <SubmitButton />}
      <button type="reset">Start again</button>
      <NoticePanel />
    </CollectionForm>
  );
}

/** Goes to the last step, and submits. */
async function send(): Promise<void> {
  const next = page.getByRole("button", { name: "Continue" });
  if (next.elements().length > 0) await userEvent.click(next);
  await userEvent.click(page.getByRole("button", { name: "Send" }));
}

describe.each(containers)("$title", (container) => {
  const { element, heading, hint, groupError, hasMark = false, canBeDisabled, valuesWith } = container;

  test("forwards ref, class, style and id, and keeps its own class", async () => {
    const ref = vi.fn();
    await render(formOf(container, {}, { ref, id: "custom", className: "custom", style: { color: "rgb(1, 2, 3)" } }));
    expect(ref).toHaveBeenCalledExactlyOnceWith(element().element());
    await expect.element(element()).toHaveAttribute("id", "custom");
    await expect.element(element()).toHaveClass("custom", /^forthright-/);
    await expect.element(element()).toHaveStyle({ color: "rgb(1, 2, 3)" });
  });

  test("has the description of the app after its hint", async () => {
    await render(
      <>
        <p id="more">One more thing.</p>
        {formOf(container, {}, { "aria-describedby": "more" })}
      </>,
    );
    const description = hint === undefined ? "One more thing." : `${hint} One more thing.`;
    await expect.element(element()).toHaveAccessibleDescription(description);
  });

  test("shows the mark that all its fields share, and leaves it to the fields to announce it", async () => {
    await render(formOf(container));
    const marks = element().getByText("*", { exact: true }).elements();
    expect(marks.filter((mark) => heading().element().contains(mark))).toHaveLength(hasMark ? 1 : 0);
    for (const mark of marks) expect(mark).toHaveAttribute("aria-hidden", "true");
    for (const control of [answer, more]) await expect.element(control).toHaveAttribute("aria-required", "true");
  });

  test("keeps the help and the errors of its fields, and the error summary leads to them", async () => {
    await render(formOf(container));
    await userEvent.click(page.getByRole("button", { name: "About Answer" }));
    await expect.element(page.getByRole("tooltip")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: /^(Continue|Send)$/ }));
    await expect.element(answer).toHaveAccessibleDescription(/^Error: \S/);
    await userEvent.click(summary.getByRole("link").first());
    await expect.element(answer).toHaveFocus();
  });

  test.runIf(groupError)(
    "has the error of the whole container as its description, and gets focus from the summary, also with a custom id",
    async () => {
      await render(formOf(container, { defaultValues: groupError?.values ?? {} }, { id: "custom" }));
      await send();
      await expect.element(element()).toHaveAccessibleDescription(`Error: ${groupError?.error} ${hint}`);
      const link = summary.getByRole("link").first();
      await expect.element(link).toHaveAttribute("href", "#custom");
      await userEvent.click(link);
      await expect.element(element()).toHaveFocus();
    },
  );

  test.runIf(canBeDisabled)(
    "disabled, has no required field and none in the notice, and does not block the submit",
    async () => {
      const onSubmit = vi.fn();
      const values = valuesWith("Ada", "Lovelace");
      await render(formOf(container, { defaultValues: values, onSubmit }, { disabled: true }));
      for (const control of [answer, more]) {
        await expect.element(control).toBeDisabled();
        await expect.element(control).not.toHaveAttribute("aria-required");
      }
      expect(page.getByText("*").elements()).toEqual([]);
      await expect.element(page.getByRole("heading", { name: "Other" })).toBeInTheDocument();
      await expect.element(page.getByRole("heading", { name: "Answer" })).not.toBeInTheDocument();
      await send();
      await expect.element(sent).toBeVisible();
      expect(onSubmit.mock.calls[0]?.[0]).toEqual(container.disabledValues);
      expect(onSubmit.mock.calls[0]?.[1].fields).toEqual([{ name: "other", given: false }]);
    },
  );

  test.runIf(canBeDisabled)("keeps the values of its fields while it is disabled", async () => {
    const onSubmit = vi.fn();
    const screen = await render(formOf(container, { onSubmit }));
    await userEvent.fill(answer, "Ada");
    await userEvent.fill(more, "Lovelace");
    await screen.rerender(formOf(container, { onSubmit }, { disabled: true }));
    await expect.element(answer).toBeDisabled();
    await screen.rerender(formOf(container, { onSubmit }));
    await expect.element(answer).toHaveValue("Ada");
    await send();
    await expect.element(sent).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(valuesWith("Ada", "Lovelace"));
  });

  test("has its default values and its first step again after a reset", async () => {
    const onSubmit = vi.fn();
    await render(formOf(container, { defaultValues: valuesWith("Grace", "Hopper"), onSubmit }));
    const add = page.getByRole("button", { name: "Add row" });
    if (add.elements().length > 0) await userEvent.click(add);
    await userEvent.fill(answer.first(), "Ada");
    const next = page.getByRole("button", { name: "Continue" });
    if (next.elements().length > 0) await userEvent.click(next);
    await userEvent.click(reset);
    await expect.element(answer).toHaveValue("Grace");
    await expect.element(heading()).toBeVisible();
    await send();
    await expect.element(sent).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(valuesWith("Grace", "Hopper"));
  });

  test("hydrates the markup of the server without a mismatch, and works in strict mode", async () => {
    const onSubmit = vi.fn();
    const onNotice = vi.fn();
    const onRecoverableError = vi.fn();
    const form = <StrictMode>{formOf(container, { onSubmit, onNotice })}</StrictMode>;
    const root = document.createElement("div");
    root.innerHTML = renderToString(form);
    document.body.append(root);
    await expect.element(answer).toBeVisible();
    const hydrated = hydrateRoot(root, form, { onRecoverableError });
    // The form calls onNotice once React has hydrated it.
    await expect.poll(() => onNotice.mock.calls.length).toBeGreaterThan(0);
    await userEvent.fill(answer, "Ada");
    await userEvent.fill(more, "Lovelace");
    await send();
    await expect.element(sent).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(valuesWith("Ada", "Lovelace"));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(consoleError).not.toHaveBeenCalled();
    hydrated.unmount();
    root.remove();
  });

  test("in a right-to-left form, has its heading at the right edge", async () => {
    await render(formOf(container, { dir: "rtl" }));
    const { left, right } = heading().element().getBoundingClientRect();
    const around = element().element().getBoundingClientRect();
    expect(around.right - right).toBeLessThan(left - around.left);
    expect(getComputedStyle(heading().element()).direction).toBe("rtl");
  });
});
