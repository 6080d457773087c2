import { type ReactNode, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { CollectionFormProps, CollectionFormReturn } from "../../src/react/index.js";
import { FormAround, FormInHand, collectionOf, fieldHint } from "./form.js";
import { drawInPlace, holding, nameOf } from "./place.js";
import { type OutsideProps, type Subject, fieldLabel } from "./conformance-case.js";

const send = page.getByRole("button", { name: "Send" });
const again = page.getByRole("button", { name: "Start again" });
const sent = page.getByText("Sent. Thank you.");
const help = page.getByRole("button", { name: `About ${fieldLabel}` });

/** What an app hands over to have the control show an answer at first. */
export function defaultsOf(subject: Subject): { defaultValues?: { readonly [name: string]: unknown } } {
  const { initial } = subject;
  return initial ? { defaultValues: holding(subject, initial.value) } : {};
}

/** The form of a row, drawn. */
export function formOf(
  subject: Subject,
  { required = true, ...form }: Partial<CollectionFormProps> & { readonly required?: boolean } = {},
  props: Omit<OutsideProps, "name"> = {},
): ReactNode {
  return (
    <FormAround collection={collectionOf(subject, required)} defaultValues={holding(subject)} {...form}>
      {drawInPlace(subject, props)}
    </FormAround>
  );
}

/** What is checked of every row, whoever draws it: that the person is told the truth, and the app what they gave. */
export function describeFieldConformance(subject: Subject): void {
  const consoleError = vi.spyOn(console, "error");
  beforeEach(() => consoleError.mockClear());
  const { hand, given, initial, saysRequired = true, nothing } = subject;
  const { requiredName = fieldLabel, optionalName = fieldLabel, consent = false } = subject;

  test.runIf(!consent)("is called by its label alone, and says once that it must be given", async () => {
    await render(formOf(subject));
    await expect.element(hand.control()).toHaveAccessibleName(requiredName);
    if (saysRequired) await expect.element(hand.control()).toHaveAttribute("aria-required", "true");
    else await expect.element(hand.control()).not.toHaveAttribute("aria-required");
    await expect.element(page.getByText("*", { exact: true }).last()).toBeVisible();
  });

  test("neither says nor shows that it must be given where it need not", async () => {
    await render(formOf(subject, { required: false }));
    await expect.element(hand.control()).toHaveAccessibleName(optionalName);
    await expect.element(hand.control()).not.toHaveAttribute("aria-required");
    expect(page.getByText("*").elements()).toEqual([]);
  });

  test("is described by its hint", async () => {
    await render(formOf(subject));
    // What a consent is for, and how it is taken back, follows.
    await expect.element(hand.control()).toHaveAccessibleDescription(consent ? /^As you like\. \S/ : fieldHint);
  });

  test("is explained by a button beside its label, named for it, that sends nothing", async () => {
    const onSubmit = vi.fn();
    await render(formOf(subject, { required: false, onSubmit }));
    await expect.element(help).toHaveAttribute("type", "button");
    expect(help.element().closest("label, legend")).toBeNull();
    await userEvent.click(help);
    await expect.element(page.getByRole("tooltip")).toBeVisible();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test("tells machines what it asks for: purpose, legal basis, category, necessity", async () => {
    await render(formOf(subject));
    const control = document.querySelector("[data-purpose]");
    expect(control?.getAttribute("data-purpose")).toBe("answer");
    expect(control?.getAttribute("data-legal-basis")).toBe(consent ? "consent" : "contract");
    expect(control?.getAttribute("data-category")).toBe("contact");
    expect(control?.getAttribute("data-necessity")).toBe(consent ? "voluntary" : "contractual");
  });

  test("submits what is given", async () => {
    const onSubmit = vi.fn();
    await render(formOf(subject, { onSubmit }));
    await hand.showsNothing();
    await hand.give(given);
    await userEvent.click(send);
    await expect.element(sent).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(holding(subject, given.value));
    expect(onSubmit.mock.calls[0]?.[1].fields).toContainEqual({ name: nameOf(subject), given: true });
  });

  test("submits nothing where nothing is given", async () => {
    const onSubmit = vi.fn();
    await render(formOf(subject, { required: false, onSubmit }));
    await userEvent.click(send);
    await expect.element(sent).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(holding(subject, nothing));
    expect(onSubmit.mock.calls[0]?.[1].fields).toContainEqual({ name: nameOf(subject), given: false });
  });

  test.runIf(!consent)(
    "left empty though it must be given: says so, leads there, and takes it back once it is given",
    async () => {
      await render(formOf(subject));
      await userEvent.click(send);
      await expect.element(hand.control()).toHaveAccessibleDescription(/^Error: \S.*As you like\.$/);
      const invalid = hand.control().element().matches('[aria-invalid="true"], :has([aria-invalid="true"])');
      expect(invalid).toBe(true);
      await userEvent.click(page.getByRole("region", { name: /attention/ }).getByRole("link"));
      await expect.element(hand.focused()).toHaveFocus();
      await hand.give(given);
      await expect.element(hand.control()).toHaveAccessibleDescription(fieldHint);
      expect(document.querySelector("[aria-invalid=true]")).toBeNull();
    },
  );

  test.runIf(initial)("shows what it holds at first, and submits it", async () => {
    const onSubmit = vi.fn();
    await render(formOf(subject, { ...defaultsOf(subject), onSubmit }));
    if (initial) await hand.shows(initial);
    await userEvent.click(send);
    await expect.element(sent).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(holding(subject, initial?.value));
  });

  test("a reset of the form puts back what it held at first, on screen and in what is submitted", async () => {
    const onSubmit = vi.fn();
    await render(formOf(subject, { required: false, ...defaultsOf(subject), onSubmit }));
    if (initial?.shown !== given.shown) await hand.give(given);
    await userEvent.click(again);
    await (initial ? hand.shows(initial) : hand.showsNothing());
    await userEvent.click(send);
    await expect.element(sent).toBeVisible();
    const value = initial ? initial.value : nothing;
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(holding(subject, value));
  });

  test.runIf(initial)(
    "a reset by the app shows other answers, submits them, and the field goes on working",
    async () => {
      const onSubmit = vi.fn();
      const onForm = vi.fn<(form: CollectionFormReturn) => void>();
      await render(
        <FormInHand
          collection={collectionOf(subject)}
          defaultValues={holding(subject)}
          onSubmit={onSubmit}
          onForm={onForm}
        >
          {drawInPlace(subject)}
        </FormInHand>,
      );
      const form = onForm.mock.calls[0]?.[0];
      if (!initial) return;
      form?.reset(holding(subject, initial.shown));
      await hand.shows(initial);
      await userEvent.click(send);
      await expect.element(sent).toBeVisible();
      expect(onSubmit.mock.calls[0]?.[0]).toEqual(holding(subject, initial.value));
      if (initial.shown === given.shown) return;
      await hand.give(given);
      await userEvent.click(send);
      await expect.poll(() => onSubmit.mock.calls[1]?.[0]).toEqual(holding(subject, given.value));
    },
  );

  test("what the server drew is what the browser would draw, and works in strict mode", async () => {
    const onSubmit = vi.fn();
    const onRecoverableError = vi.fn();
    const onNotice = vi.fn();
    const form = <StrictMode>{formOf(subject, { ...defaultsOf(subject), onSubmit, onNotice })}</StrictMode>;
    const container = document.createElement("div");
    container.innerHTML = renderToString(form);
    document.body.append(container);
    if (initial) await hand.shows(initial);
    const root = hydrateRoot(container, form, { onRecoverableError });
    // React has taken over once the form has said that its notice is on screen.
    await expect.poll(() => onNotice.mock.calls.length).toBe(1);
    if (initial?.shown !== given.shown) await hand.give(given);
    await userEvent.click(send);
    await expect.element(sent).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[0]).toEqual(holding(subject, given.value));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(consoleError).not.toHaveBeenCalled();
    root.unmount();
    container.remove();
  });

  test("runs from right to left: the label at the right edge, its help to the left of it", async () => {
    await render(formOf(subject, { dir: "rtl" }));
    const label = page
      .getByText(/^Answer/)
      .first()
      .element();
    expect(getComputedStyle(label).direction).toBe("rtl");
    expect(help.element().getBoundingClientRect().right).toBeLessThanOrEqual(label.getBoundingClientRect().left);
  });
}
