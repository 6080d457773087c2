import { hydrateRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { CollectionForm } from "../index.js";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";
import { serverMarkup } from "../../../test/support/server-markup.js";
import { enquiryDefaults } from "../../../test/support/hydrated-forms.js";
import { isHydrated } from "../../../test/support/slow-network.js";

// The form hydrates before its content, as on a slow network.
const line = await vi.hoisted(async () => (await import("../../../test/support/slow-network.js")).slowNetwork());
vi.mock("./default-form.js", async (importOriginal) => {
  await line.isOpen;
  return importOriginal();
});

test("a submit that waits for the content of the form survives a switch of language", async () => {
  const container = await serverMarkup("enquiry");
  const form = container.querySelector("form");
  if (!form) throw new Error("There is no form.");
  const drawn = (language: string) => (
    <CollectionForm collection={projectEnquiry} defaultValues={enquiryDefaults} language={language} />
  );
  const root = hydrateRoot(container, drawn("en"), { onRecoverableError() {} });
  await expect.poll(() => isHydrated(form)).toBe(true);
  form.requestSubmit();
  root.render(drawn("de"));
  line.open();

  await expect.element(page.getByRole("region", { name: /Angaben fehlen/ })).toBeVisible();
});
