import { hydrateRoot, type HydrationOptions } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { CollectionForm } from "../../src/react/index.js";
import { serverMarkup } from "../support/server-markup.js";
import { enquiryDefaults } from "../support/hydrated-forms.js";
import { projectEnquiry, projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";

afterEach(() => document.body.replaceChildren());

/** Hydrates the markup of the server, and resolves once the form calls onNotice. */
function hydrate(
  container: HTMLElement,
  options: HydrationOptions = {},
  collection = projectEnquiry,
): Promise<unknown> {
  return new Promise((onNotice) => {
    const form = <CollectionForm collection={collection} defaultValues={enquiryDefaults} onNotice={onNotice} />;
    hydrateRoot(container, form, options);
  });
}

test("has its default values before any script runs, and keeps values that are typed by then", async () => {
  const container = await serverMarkup("enquiry");
  const email = container.querySelector<HTMLInputElement>('input[name="email"]');
  const name = container.querySelector<HTMLInputElement>('input[name="fullName"]');
  expect(name?.value).toBe("Ada");
  expect(container.querySelector<HTMLInputElement>('input[name="callBack"]')?.checked).toBe(true);
  if (email) email.value = "typed before the script";
  await hydrate(container);
  expect(email?.value).toBe("typed before the script");
});

test("keeps a delivery method that is chosen before hydration, and counts the notice as presented", async () => {
  const container = await serverMarkup("enquiryInPerson");
  container.querySelector<HTMLInputElement>('input[value="printed"]')?.click();
  const onRecoverableError = vi.fn();
  // Resolves once the form reports the notice as presented.
  await hydrate(container, { onRecoverableError }, projectEnquiryInPerson);
  expect(onRecoverableError).not.toHaveBeenCalled();
  await expect.element(page.getByRole("radio", { name: "I handed it over in print" })).toBeChecked();
});
