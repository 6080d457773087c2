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
import { type Container, type OutsideOfContainer, containers } from "./containers.js";

const summary = page.getByRole("region", { name: /attention/ });
const sent = page.getByText("Sent. Thank you.");
const again = page.getByRole("button", { name: "Start again" });
const answer = page.getByRole("textbox", { name: "Answer" });
const more = page.getByRole("textbox", { name: "More" });

const consoleError = vi.spyOn(console, "error");
beforeEach(() => consoleError.mockClear());

/** A form with the container, and a field beside it. Steps hold all of it, and the button that sends it. */
function formOf(
  { collection, draw, canBeDisabled, holding }: Container,
  form: Partial<CollectionFormProps> = {},
  props: OutsideOfContainer = {},
): ReactNode {
  return (
    <CollectionForm collection={collection} defaultValues={holding()} {...form}>
      <MarkingLegend />
      <ErrorSummary />
      {draw(props)}
      {canBeDisabled && <TextField name="other" />}
      {canBeDisabled && <SubmitButton />}
      <button type="reset">Start again</button>
      <NoticePanel />
    </CollectionForm>
  );
}

/** Goes on to the end, and sends. */
async function send(): Promise<void> {
  const next = page.getByRole("button", { name: "Continue" });
  if (next.elements().length > 0) await userEvent.click(next);
  await userEvent.click(page.getByRole("button", { name: "Send" }));
}

describe.each(containers)("$title", (container) => {
  const { element, heading, hint, fault, marked = false, canBeDisabled, holding } = container;

  test("ref, className, style and an id of one's own reach it, beside its own", async () => {
    const ref = vi.fn();
    await render(formOf(container, {}, { ref, id: "own", className: "own", style: { color: "rgb(1, 2, 3)" } }));
    expect(ref).toHaveBeenCalledExactlyOnceWith(element().element());
    await expect.element(element()).toHaveAttribute("id", "own");
    await expect.element(element()).toHaveClass("own", /^forthright-/);
    await expect.element(element()).toHaveStyle({ color: "rgb(1, 2, 3)" });
  });

  test("a description of one's own stands beside its hint", async () => {
    await render(
      <>
        <p id="more">One more thing.</p>
        {formOf(container, {}, { "aria-describedby": "more" })}
      </>,
    );
    const words = hint === undefined ? "One more thing." : `${hint} One more thing.`;
    await expect.element(element()).toHaveAccessibleDescription(words);
  });

  test("its mark is in sight where all in it carry one, and spoken by the fields alone", async () => {
    await render(formOf(container));
    const marks = element().getByText("*", { exact: true }).elements();
    expect(marks.filter((mark) => heading().element().contains(mark))).toHaveLength(marked ? 1 : 0);
    for (const mark of marks) expect(mark).toHaveAttribute("aria-hidden", "true");
    for (const control of [answer, more]) await expect.element(control).toHaveAttribute("aria-required", "true");
  });

  test("what is in it keeps its help, its hint and its errors, and the summary leads there", async () => {
    await render(formOf(container));
    await userEvent.click(page.getByRole("button", { name: "About Answer" }));
    await expect.element(page.getByRole("tooltip")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: /^(Continue|Send)$/ }));
    await expect.element(answer).toHaveAccessibleDescription(/^Error: \S/);
    await userEvent.click(summary.getByRole("link").first());
    await expect.element(answer).toHaveFocus();
  });

  test.runIf(fault)("says what is wrong with the whole of it, also under an id of one's own", async () => {
    await render(formOf(container, { defaultValues: fault?.holding ?? {} }, { id: "own" }));
    await send();
    await expect.element(element()).toHaveAccessibleDescription(`Error: ${fault?.error} ${hint}`);
    const link = summary.getByRole("link").first();
    await expect.element(link).toHaveAttribute("href", "#own");
    await userEvent.click(link);
    await expect.element(element()).toHaveFocus();
  });

  test.runIf(canBeDisabled)("disabled: nobody is asked for anything in it, and it holds nothing back", async () => {
    const onSubmit = vi.fn();
    const values = holding("Ada", "Lovelace");
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
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(container.withheld);
    expect(onSubmit.mock.calls[0]?.[1].fields).toEqual([{ name: "other", given: false }]);
  });

  test.runIf(canBeDisabled)("disabled for a while, it loses nothing that was typed in it", async () => {
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
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(holding("Ada", "Lovelace"));
  });

  test("a reset puts back what it began with", async () => {
    const onSubmit = vi.fn();
    await render(formOf(container, { defaultValues: holding("Grace", "Hopper"), onSubmit }));
    const add = page.getByRole("button", { name: "Add row" });
    if (add.elements().length > 0) await userEvent.click(add);
    await userEvent.fill(answer.first(), "Ada");
    const next = page.getByRole("button", { name: "Continue" });
    if (next.elements().length > 0) await userEvent.click(next);
    await userEvent.click(again);
    await expect.element(answer).toHaveValue("Grace");
    await expect.element(heading()).toBeVisible();
    await send();
    await expect.element(sent).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(holding("Grace", "Hopper"));
  });

  test("what the server drew is what the browser would draw, and works in strict mode", async () => {
    const onSubmit = vi.fn();
    const onNotice = vi.fn();
    const onRecoverableError = vi.fn();
    const form = <StrictMode>{formOf(container, { onSubmit, onNotice })}</StrictMode>;
    const root = document.createElement("div");
    root.innerHTML = renderToString(form);
    document.body.append(root);
    await expect.element(answer).toBeVisible();
    const hydrated = hydrateRoot(root, form, { onRecoverableError });
    // React has taken over once the form has said that its notice is on screen.
    await expect.poll(() => onNotice.mock.calls.length).toBeGreaterThan(0);
    await userEvent.fill(answer, "Ada");
    await userEvent.fill(more, "Lovelace");
    await send();
    await expect.element(sent).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(holding("Ada", "Lovelace"));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(consoleError).not.toHaveBeenCalled();
    hydrated.unmount();
    root.remove();
  });

  test("runs from right to left: what it is called stands at the right edge", async () => {
    await render(formOf(container, { dir: "rtl" }));
    const { left, right } = heading().element().getBoundingClientRect();
    const around = element().element().getBoundingClientRect();
    expect(around.right - right).toBeLessThan(left - around.left);
    expect(getComputedStyle(heading().element()).direction).toBe("rtl");
  });
});
