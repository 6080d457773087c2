import { type ReactNode, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { CollectionFormProps, CollectionFormReturn } from "../../src/react/index.js";
import { type ConformanceCase, fieldLabel, type ForwardedProps } from "./conformance-case.js";
import { collectionOf, fieldHint, FormLayout, FormWithHook } from "./form.js";
import { nameOf, renderInPlace, valuesWith } from "./place.js";

const send = page.getByRole("button", { name: "Send" });
const reset = page.getByRole("button", { name: "Start again" });
const sent = page.getByText("Sent. Thank you.");
const help = page.getByRole("button", { name: `About ${fieldLabel}` });

/** The `defaultValues` of a form whose control shows the default value of a case. */
export function defaultsOf(testCase: ConformanceCase): { defaultValues?: { readonly [name: string]: unknown } } {
  const { defaultValue } = testCase;
  return defaultValue ? { defaultValues: valuesWith(testCase, defaultValue.value) } : {};
}

/** The form of a case. */
export function formOf(
  testCase: ConformanceCase,
  { required = true, ...form }: Partial<CollectionFormProps> & { readonly required?: boolean } = {},
  props: Omit<ForwardedProps, "name"> = {},
): ReactNode {
  return (
    <FormLayout collection={collectionOf(testCase, required)} defaultValues={valuesWith(testCase)} {...form}>
      {renderInPlace(testCase, props)}
    </FormLayout>
  );
}

/** The promises of every field, whether forthright or an app renders it. */
export function describeFieldConformance(testCase: ConformanceCase): void {
  const consoleError = vi.spyOn(console, "error");
  beforeEach(() => consoleError.mockClear());
  const { driver, entered, defaultValue, hasAriaRequired = true, emptyValue } = testCase;
  const { requiredName = fieldLabel, optionalName = fieldLabel, consent = false } = testCase;
  const isSameValue = defaultValue?.displayed === entered.displayed;

  test("is named by its label, described by its hint, marked as required once, and carries its metadata", async () => {
    await render(formOf(testCase));
    await expect.element(driver.control()).toHaveAccessibleName(consent ? optionalName : requiredName);
    // The purpose of a consent and the way to withdraw it follow the hint.
    await expect.element(driver.control()).toHaveAccessibleDescription(consent ? /^As you like\. \S/ : fieldHint);
    if (!consent) {
      if (hasAriaRequired) await expect.element(driver.control()).toHaveAttribute("aria-required", "true");
      else await expect.element(driver.control()).not.toHaveAttribute("aria-required");
      await expect.element(page.getByText("*", { exact: true }).last()).toBeVisible();
    }
    const control = document.querySelector("[data-purpose]");
    expect(control?.getAttribute("data-purpose")).toBe("answer");
    expect(control?.getAttribute("data-legal-basis")).toBe(consent ? "consent" : "contract");
    expect(control?.getAttribute("data-category")).toBe("contact");
    expect(control?.getAttribute("data-necessity")).toBe(consent ? "voluntary" : "contractual");
  });

  test("optional, is not marked as required, has a help button that does not submit, and submits empty", async () => {
    const onSubmit = vi.fn();
    await render(formOf(testCase, { required: false, onSubmit }));
    await expect.element(driver.control()).toHaveAccessibleName(optionalName);
    await expect.element(driver.control()).not.toHaveAttribute("aria-required");
    expect(page.getByText("*").elements()).toEqual([]);

    await expect.element(help).toHaveAttribute("type", "button");
    expect(help.element().closest("label, legend")).toBeNull();
    await userEvent.click(help);
    await expect.element(page.getByRole("tooltip")).toBeVisible();
    expect(onSubmit).not.toHaveBeenCalled();

    await userEvent.click(send);
    await expect.element(sent).toBeVisible();
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(valuesWith(testCase, emptyValue));
    expect(onSubmit.mock.calls[0]?.[1].fields).toContainEqual({ name: nameOf(testCase), given: false });
  });

  test("submits the value that is entered, and until then reports a missing required value and leads to it", async () => {
    const onSubmit = vi.fn();
    await render(formOf(testCase, { onSubmit }));
    await driver.expectEmpty();
    if (!consent) {
      await userEvent.click(send);
      await expect.element(driver.control()).toHaveAccessibleDescription(/^Error: \S.*As you like\.$/);
      expect(driver.control().element().matches('[aria-invalid="true"], :has([aria-invalid="true"])')).toBe(true);
      await userEvent.click(page.getByRole("region", { name: /attention/ }).getByRole("link"));
      await expect.element(driver.focusTarget()).toHaveFocus();
    }
    await driver.enter(entered);
    if (!consent) {
      await expect.element(driver.control()).toHaveAccessibleDescription(fieldHint);
      expect(document.querySelector("[aria-invalid=true]")).toBeNull();
    }
    await userEvent.click(send);
    await expect.element(sent).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(valuesWith(testCase, entered.value));
    expect(onSubmit.mock.calls[0]?.[1].fields).toContainEqual({ name: nameOf(testCase), given: true });
  });

  test("shows and submits its default value, and a reset of the form restores it", async () => {
    const onSubmit = vi.fn();
    await render(formOf(testCase, { required: defaultValue !== undefined, ...defaultsOf(testCase), onSubmit }));
    if (defaultValue) {
      await driver.expectValue(defaultValue);
      await userEvent.click(send);
      await expect.poll(() => onSubmit.mock.calls[0]?.[0]).toEqual(valuesWith(testCase, defaultValue.value));
    }
    if (!isSameValue) await driver.enter(entered);
    await userEvent.click(reset);
    await (defaultValue ? driver.expectValue(defaultValue) : driver.expectEmpty());
    const submits = onSubmit.mock.calls.length;
    await userEvent.click(send);
    await expect.element(sent).toBeVisible();
    const value = defaultValue ? defaultValue.value : emptyValue;
    await expect.poll(() => onSubmit.mock.calls[submits]?.[0]).toEqual(valuesWith(testCase, value));
  });

  test.runIf(defaultValue)(
    "shows and submits the values of a reset by the app, and accepts a new value after it",
    async () => {
      const onSubmit = vi.fn();
      const onForm = vi.fn<(form: CollectionFormReturn) => void>();
      await render(
        <FormWithHook
          collection={collectionOf(testCase)}
          defaultValues={valuesWith(testCase)}
          onSubmit={onSubmit}
          onForm={onForm}
        >
          {renderInPlace(testCase)}
        </FormWithHook>,
      );
      const form = onForm.mock.calls[0]?.[0];
      if (!defaultValue) return;
      form?.reset(valuesWith(testCase, defaultValue.displayed));
      await driver.expectValue(defaultValue);
      await userEvent.click(send);
      await expect.element(sent).toBeVisible();
      expect(onSubmit.mock.calls[0]?.[0]).toEqual(valuesWith(testCase, defaultValue.value));
      if (isSameValue) return;
      await driver.enter(entered);
      await userEvent.click(send);
      await expect.poll(() => onSubmit.mock.calls[1]?.[0]).toEqual(valuesWith(testCase, entered.value));
    },
  );

  test("hydrates the markup of the server without a mismatch, and works in strict mode", async () => {
    const onSubmit = vi.fn();
    const onRecoverableError = vi.fn();
    const onNotice = vi.fn();
    const form = <StrictMode>{formOf(testCase, { ...defaultsOf(testCase), onSubmit, onNotice })}</StrictMode>;
    const container = document.createElement("div");
    container.innerHTML = renderToString(form);
    document.body.append(container);
    if (defaultValue) await driver.expectValue(defaultValue);
    const isMarked = driver.control().element().getAttribute("aria-required") === "true";
    expect(isMarked).toBe(hasAriaRequired && !consent);
    const root = hydrateRoot(container, form, { onRecoverableError });
    // The form calls onNotice once React has hydrated it.
    await expect.poll(() => onNotice.mock.calls.length).toBe(1);
    if (!isSameValue) await driver.enter(entered);
    await userEvent.click(send);
    await expect.element(sent).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(valuesWith(testCase, entered.value));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(consoleError).not.toHaveBeenCalled();
    root.unmount();
    container.remove();
  });

  test("in a right-to-left form, has its label at the right edge and its help to the left of the label", async () => {
    await render(formOf(testCase, { dir: "rtl" }));
    const label = page
      .getByText(/^Answer/)
      .first()
      .element();
    expect(getComputedStyle(label).direction).toBe("rtl");
    expect(help.element().getBoundingClientRect().right).toBeLessThanOrEqual(label.getBoundingClientRect().left);
  });
}
