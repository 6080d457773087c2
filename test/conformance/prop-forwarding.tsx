import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { type ConformanceCase, fieldLabel } from "./conformance-case.js";
import { defaultsOf, formOf } from "./field-conformance.js";
import { nameOf, valuesWith } from "./place.js";

const send = page.getByRole("button", { name: "Send" });

/** The promises of the components of forthright about the props that they forward to their controls. */
export function describePropForwarding(testCase: ConformanceCase): void {
  const { driver, entered, defaultValue, readOnly = true, consent = false } = testCase;
  const name = testCase.requiredName ?? fieldLabel;

  test("forwards ref, class, style, id, description and handlers, and label, error and focus follow the id", async () => {
    const ref = vi.fn();
    const onChange = vi.fn();
    const onBlur = vi.fn();
    const props = { ref, id: "custom", className: "custom", style: { color: "rgb(1, 2, 3)" }, onChange, onBlur };
    await render(
      <>
        <p id="more">One more thing.</p>
        {formOf(testCase, {}, { ...props, "aria-describedby": "more" })}
      </>,
    );
    const control = driver.control();
    expect(ref).toHaveBeenCalledExactlyOnceWith(control.element());
    await expect.element(control).toHaveAttribute("id", "custom");
    await expect.element(control).toHaveClass("custom");
    await expect.element(control).toHaveStyle({ color: "rgb(1, 2, 3)" });
    await expect.element(control).toHaveAccessibleName(name);
    await expect
      .element(control)
      .toHaveAccessibleDescription(consent ? /^As you like\. \S.*One more thing\./ : "As you like. One more thing.");

    if (!consent) {
      await userEvent.click(send);
      await expect.element(control).toHaveAccessibleDescription(/^Error: .* As you like\. One more thing\.$/);
      await expect.element(control).toHaveAccessibleName(name);
      const link = page.getByRole("region", { name: /attention/ }).getByRole("link");
      const target = link.element().getAttribute("href")?.slice(1) ?? "";
      expect(document.getElementById(target)).toBe(driver.focusTarget().element());
      await userEvent.click(link);
      await expect.element(driver.focusTarget()).toHaveFocus();
    }

    expect(onChange).not.toHaveBeenCalled();
    await driver.enter(entered);
    expect(onChange).toHaveBeenCalled();
    await userEvent.click(driver.focusTarget());
    await userEvent.click(page.getByRole("textbox", { name: "Other" }));
    expect(onBlur).toHaveBeenCalled();
  });

  test("disabled, is neither required nor in the notice, and does not block the submit", async () => {
    const onSubmit = vi.fn();
    await render(formOf(testCase, { ...defaultsOf(testCase), onSubmit }, { disabled: true }));
    for (const control of document.querySelectorAll(`[name="${nameOf(testCase)}"]`)) expect(control).toBeDisabled();
    await expect.element(driver.control()).toHaveAccessibleName(testCase.optionalName ?? fieldLabel);
    await expect.element(driver.control()).not.toHaveAttribute("aria-required");
    expect(page.getByText("*").elements()).toEqual([]);
    await expect.element(page.getByRole("heading", { name: "Other" })).toBeInTheDocument();
    await expect.element(page.getByRole("heading", { name: fieldLabel })).not.toBeInTheDocument();
    await userEvent.click(send);
    await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(valuesWith(testCase));
    expect(onSubmit.mock.calls[0]?.[1].fields).toEqual([{ name: "other", given: false }]);
  });

  test.runIf(readOnly)("read-only, says so, shows and submits its value, and keeps it from changing", async () => {
    const onSubmit = vi.fn();
    const onChange = vi.fn();
    await render(formOf(testCase, { ...defaultsOf(testCase), onSubmit }, { readOnly: true, onChange }));
    const control = driver.control().element();
    const readOnlyState = ":read-only:is(input, textarea), [aria-readonly=true], :has([aria-readonly=true])";
    expect(control.matches(readOnlyState)).toBe(true);
    if (!defaultValue) return;
    await driver.tryToChange(entered);
    await driver.expectValue(defaultValue);
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.click(send);
    await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(valuesWith(testCase, defaultValue.value));
  });
}
