import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { defaultsOf, formOf } from "./field-conformance.js";
import { holding, nameOf } from "./place.js";
import { type Subject, fieldLabel } from "./conformance-case.js";

const send = page.getByRole("button", { name: "Send" });

/** What is checked of forthright's own parts besides: what they are given from outside arrives. */
export function checkThatItTakesProps(subject: Subject): void {
  const { hand, given, initial, readOnly = true, consent = false } = subject;

  test("ref, className and style reach the control", async () => {
    const ref = vi.fn();
    await render(formOf(subject, {}, { ref, className: "own", style: { color: "rgb(1, 2, 3)" } }));
    expect(ref).toHaveBeenCalledExactlyOnceWith(hand.control().element());
    await expect.element(hand.control()).toHaveClass("own");
    await expect.element(hand.control()).toHaveStyle({ color: "rgb(1, 2, 3)" });
  });

  test("an id of one's own is the control's, and label, error and focus follow it", async () => {
    await render(formOf(subject, {}, { id: "own" }));
    await expect.element(hand.control()).toHaveAttribute("id", "own");
    await expect.element(hand.control()).toHaveAccessibleName(subject.requiredName ?? fieldLabel);
    if (consent) return;
    await userEvent.click(send);
    await expect.element(hand.control()).toHaveAccessibleDescription(/^Error: /);
    await expect.element(hand.control()).toHaveAccessibleName(subject.requiredName ?? fieldLabel);
    const link = page.getByRole("region", { name: /attention/ }).getByRole("link");
    const target = link.element().getAttribute("href")?.slice(1) ?? "";
    expect(document.getElementById(target)).toBe(hand.focused().element());
    await userEvent.click(link);
    await expect.element(hand.focused()).toHaveFocus();
  });

  test("a description of one's own stands beside the error and the hint", async () => {
    await render(
      <>
        <p id="own">One more thing.</p>
        {formOf(subject, {}, { "aria-describedby": "own" })}
      </>,
    );
    await expect
      .element(hand.control())
      .toHaveAccessibleDescription(consent ? /^As you like\. \S.*One more thing\./ : "As you like. One more thing.");
    if (consent) return;
    await userEvent.click(send);
    await expect.element(hand.control()).toHaveAccessibleDescription(/^Error: .* As you like\. One more thing\.$/);
  });

  test("disabled: nobody is asked, so it is neither required nor in the notice, and holds nothing back", async () => {
    const onSubmit = vi.fn();
    await render(formOf(subject, { ...defaultsOf(subject), onSubmit }, { disabled: true }));
    for (const control of document.querySelectorAll(`[name="${nameOf(subject)}"]`)) expect(control).toBeDisabled();
    await expect.element(hand.control()).toHaveAccessibleName(subject.optionalName ?? fieldLabel);
    await expect.element(hand.control()).not.toHaveAttribute("aria-required");
    expect(page.getByText("*").elements()).toEqual([]);
    await expect.element(page.getByRole("heading", { name: "Other" })).toBeInTheDocument();
    await expect.element(page.getByRole("heading", { name: fieldLabel })).not.toBeInTheDocument();
    await userEvent.click(send);
    await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(holding(subject));
    expect(onSubmit.mock.calls[0]?.[1].fields).toEqual([{ name: "other", given: false }]);
  });

  test.runIf(readOnly)("read-only: said, seen, submitted, and not to be changed", async () => {
    const onSubmit = vi.fn();
    const onChange = vi.fn();
    await render(formOf(subject, { ...defaultsOf(subject), onSubmit }, { readOnly: true, onChange }));
    const control = hand.control().element();
    const says = ":read-only:is(input, textarea), [aria-readonly=true], :has([aria-readonly=true])";
    expect(control.matches(says)).toBe(true);
    if (!initial) return;
    await hand.tryToChange(given);
    await hand.shows(initial);
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.click(send);
    await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(holding(subject, initial.value));
  });

  test("handlers of one's own are called, and the form learns of it too", async () => {
    const onChange = vi.fn();
    const onBlur = vi.fn();
    const onSubmit = vi.fn();
    await render(formOf(subject, { onSubmit }, { onChange, onBlur }));
    await hand.give(given);
    expect(onChange).toHaveBeenCalled();
    await userEvent.click(hand.focused());
    await userEvent.click(page.getByRole("textbox", { name: "Other" }));
    expect(onBlur).toHaveBeenCalled();
  });
}
