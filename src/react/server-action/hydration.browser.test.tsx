import { type ReactNode, StrictMode, useActionState, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CollectionForm } from "../index.js";
import { projectEnquiry, projectEnquiryInPerson } from "../../../stories/forms/project-enquiry.collection.js";
import { serverMarkup, returnedMarkup } from "../../../test/support/server-markup.js";
import {
  enquiryGivenBack,
  enquiryInPersonGivenBack,
  tripGivenBack,
  tripWithRow,
} from "../../../test/support/returned-forms.js";
import { TripForm } from "../../../test/support/trip-layout.js";

afterEach(() => document.body.replaceChildren());

/** Hydrates, and resolves once the form calls onNotice. Returns a mock that collects the complaints of React. */
async function hydrate(
  container: HTMLElement,
  form: (onNotice: () => void) => ReactNode,
): Promise<ReturnType<typeof vi.fn>> {
  const complain = vi.fn();
  const logged = vi.spyOn(console, "error").mockImplementation(complain);
  await new Promise<void>((resolve) => {
    hydrateRoot(container, <StrictMode>{form(resolve)}</StrictMode>, { onRecoverableError: complain });
  });
  await expect.poll(() => document.querySelector("button[name=forthright-add]")).toBeNull();
  logged.mockRestore();
  return complain;
}

const box = (name: string) => page.getByRole("textbox", { name });
const summary = () => page.getByRole("region", { name: /need(s)? your attention/ });

test("keeps typed values in a form that is submitted before hydration, whatever its action returns", async () => {
  const container = await serverMarkup("enquirySentByFunction");
  const form = container.querySelector("form");
  const name = container.querySelector<HTMLInputElement>('input[name="fullName"]');
  if (!form || !name) throw new Error("There is no form.");
  name.value = "Typed before";
  // The script of React that a server sends queues such submits.
  Reflect.set(document, "$$reactFormReplay", [form, null, new FormData(form)]);
  const action = vi.fn(async () => "answered");
  const answered = vi.fn();
  function Sent(): ReactNode {
    const [answer, run] = useActionState(action, "");
    useEffect(() => answered(answer), [answer]);
    return (
      <CollectionForm collection={projectEnquiry} defaultValues={{ fullName: "Ada", callBack: true }} action={run} />
    );
  }
  const complain = vi.fn();
  const root = hydrateRoot(container, <Sent />, { onRecoverableError: complain });
  await expect.poll(() => answered.mock.lastCall).toEqual(["answered"]);
  expect(action).toHaveBeenCalledOnce();
  expect(complain).not.toHaveBeenCalled();
  await expect.element(box("Full name")).toHaveValue("Typed before");
  root.unmount();
  Reflect.deleteProperty(document, "$$reactFormReplay");
});

describe("a form that a server returns", () => {
  test("has errors, values and focus on the summary before any script runs", async () => {
    const container = await returnedMarkup("enquiry");
    await expect.element(summary()).toHaveTextContent("2 things need your attention");
    await expect.element(box("Full name")).toHaveValue("Ada");
    await expect.element(box("Email")).toHaveValue("ada at example");
    await expect.element(box("Email")).toHaveAttribute("aria-invalid", "true");
    await expect.element(box("Email")).toHaveAccessibleDescription(/Error: .*email address/);
    await expect.element(page.getByRole("combobox", { name: "Kind of project" })).toHaveValue("app");
    // Both have default values, which the person removed.
    await expect.element(page.getByRole("checkbox", { name: "Please call me back" })).not.toBeChecked();
    await expect.element(box("Phone")).toHaveValue("");
    expect(container.querySelector("section[autofocus]")).not.toBeNull();
  });

  test("hydrates without a mismatch, and clears an error as soon as the value is valid", async () => {
    const container = await returnedMarkup("enquiry");
    const submission = await enquiryGivenBack();
    const complain = await hydrate(container, (onNotice) => (
      <CollectionForm
        collection={projectEnquiry}
        defaultValues={{ callBack: true, phone: "030 123456" }}
        lastResult={submission}
        action="/send"
        method="post"
        onNotice={onNotice}
      />
    ));
    expect(complain).not.toHaveBeenCalled();
    await expect.element(summary()).toHaveFocus();
    await expect.element(box("Email")).toHaveValue("ada at example");
    await userEvent.fill(box("Email"), "ada@example.com");
    await expect.element(box("Email")).not.toHaveAttribute("aria-invalid");
    await expect.element(box("What should we build?")).toHaveAttribute("aria-invalid", "true");
    await userEvent.fill(box("Email"), "ada at");
    await expect.element(box("Email")).toHaveAttribute("aria-invalid", "true");
  });

  test("leaves focus where the person moved it before hydration", async () => {
    const container = await returnedMarkup("enquiry");
    const submission = await enquiryGivenBack();
    await userEvent.fill(box("Email"), "ada@example.com");
    await hydrate(container, (onNotice) => (
      <CollectionForm collection={projectEnquiry} lastResult={submission} action="/send" onNotice={onNotice} />
    ));
    await expect.element(box("Email")).toHaveFocus();
    await expect.element(box("Email")).toHaveValue("ada@example.com");
  });

  test("has the returned values as default values: a reset clears the errors and restores them", async () => {
    const container = await returnedMarkup("enquiry");
    const submission = await enquiryGivenBack();
    await hydrate(container, (onNotice) => (
      <CollectionForm collection={projectEnquiry} lastResult={submission} action="/send" onNotice={onNotice} />
    ));
    await userEvent.fill(box("Full name"), "Eve");
    document.querySelector("form")?.reset();
    await expect.element(box("Full name")).toHaveValue("Ada");
    await expect.element(box("Email")).not.toHaveAttribute("aria-invalid");
    expect(summary().query()).toBeNull();
  });

  test("in person, keeps the delivery method of the notice, and reports the missing operator", async () => {
    const container = await returnedMarkup("enquiryInPerson");
    const submission = await enquiryInPersonGivenBack();
    const printed = page.getByRole("radio", { name: "I handed it over in print" });
    const by = box("Informed by");
    await expect.element(printed).toBeChecked();
    await expect.element(by).toHaveAttribute("aria-invalid", "true");
    const complain = await hydrate(container, (onNotice) => (
      <CollectionForm
        collection={projectEnquiryInPerson}
        lastResult={submission}
        action="/send"
        method="post"
        onNotice={onNotice}
      />
    ));
    expect(complain).not.toHaveBeenCalled();
    await expect.element(printed).toBeChecked();
    await expect.element(summary().getByRole("link").first()).toHaveTextContent("Say who informed the person");
    await userEvent.fill(by, "Rosa Dorn");
    await expect.element(by).not.toHaveAttribute("aria-invalid");
  });
});

describe("a returned form with every kind of field", () => {
  async function back() {
    const container = await returnedMarkup("journey");
    const submission = await tripGivenBack();
    return hydrate(container, (onNotice) => <TripForm language="de" lastResult={submission} onNotice={onNotice} />);
  }

  test("has its numbers, dates, choices, list items and conditional fields, and hydrates without a mismatch", async () => {
    expect(await back()).not.toHaveBeenCalled();
    await expect.element(box("Fahrpreis")).toHaveValue("1234,5");
    await expect.element(page.getByLabelText("Tag", { exact: true })).toHaveValue("2026-12-24");
    await expect.element(page.getByRole("combobox", { name: "Platz" })).toHaveValue("aisle");
    await expect.element(page.getByRole("checkbox", { name: "lake" })).toBeChecked();
    await expect.element(page.getByRole("checkbox", { name: "Vegan" }).first()).toBeChecked();
    const second = page.getByRole("group", { name: "Gast 2" });
    await expect.element(second.getByRole("textbox", { name: "Name" })).toHaveAttribute("aria-invalid", "true");
    await expect.element(box("Gericht")).toHaveAttribute("aria-invalid", "true");
  });

  test("restores no consent and no file, and asks for them again", async () => {
    await back();
    const letters = page.getByRole("checkbox", { name: "Schicken Sie mir den Newsletter" });
    await expect.element(letters).not.toBeChecked();
    await expect.element(letters).toHaveAccessibleDescription(/Das Formular kam zurück/);
    const ticket = page.elementLocator(document.querySelector('input[name="ticket"]') ?? document.body);
    await expect.element(ticket).toHaveAccessibleDescription(/Das Formular kam zurück, und Dateien/);
  });

  test("has the list item that the person added, and announces it without an error", async () => {
    const container = await returnedMarkup("journeyWithRow");
    const submission = await tripWithRow();
    const news = page.getByRole("region", { name: "Added. You can fill it in here:" });
    await expect.element(news.getByRole("link", { name: "Guest 2" })).toBeVisible();
    const complain = await hydrate(container, (onNotice) => (
      <TripForm language="en" lastResult={submission} onNotice={onNotice} />
    ));
    expect(complain).not.toHaveBeenCalled();
    await expect.element(page.getByRole("group", { name: "Guest 2" })).toBeVisible();
    expect(document.querySelector("[aria-invalid]")).toBeNull();
    await userEvent.click(news.getByRole("link", { name: "Guest 2" }));
    await expect.element(page.getByRole("group", { name: "Guest 2" })).toHaveFocus();
    // From here on, a script adds items.
    await userEvent.click(page.getByRole("button", { name: "Add guest" }));
    await expect.element(page.getByRole("group", { name: "Guest 3" })).toBeVisible();
  });
});
