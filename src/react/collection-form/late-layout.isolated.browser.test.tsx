import { hydrateRoot } from "react-dom/client";
import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { createDraft } from "../../collection/values/draft.js";
import { CollectionForm } from "../index.js";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";
import { serverMarkup } from "../../../test/support/server-markup.js";
import { enquiryDefaults } from "../../../test/support/hydrated-forms.js";
import { isHydrated } from "../../../test/support/slow-network.js";

// The form hydrates before its content, as on a slow network: until then the content is the markup of the server.
const line = await vi.hoisted(async () => (await import("../../../test/support/slow-network.js")).slowNetwork());
vi.mock("./default-form.js", async (importOriginal) => {
  await line.isOpen;
  return importOriginal();
});

beforeEach(() => sessionStorage.clear());

test("keeps input and a submit from before its content hydrates, and does not render the markup again", async () => {
  const draft = createDraft(projectEnquiry, { phone: "030 123456" });
  sessionStorage.setItem("forthright:project-enquiry", JSON.stringify(draft));
  const container = await serverMarkup("enquiry");
  const form = container.querySelector("form");
  const email = container.querySelector<HTMLInputElement>('input[name="email"]');
  if (!form || !email) throw new Error("There is no form.");
  const complain = vi.fn();
  hydrateRoot(
    container,
    <CollectionForm collection={projectEnquiry} defaultValues={enquiryDefaults} draft={sessionStorage} />,
    { onRecoverableError: complain },
  );
  await expect.poll(() => isHydrated(form)).toBe(true);
  email.value = "typed meanwhile";
  form.requestSubmit();
  line.open();

  await expect.element(page.getByRole("region", { name: /need your attention/ })).toBeVisible();
  await expect.element(page.getByText("We kept what you typed here before.", { exact: false })).toBeVisible();
  expect(complain.mock.calls.map(String)).toEqual([]);
  expect(email.isConnected).toBe(true);
  await expect.element(page.getByRole("textbox", { name: "Email" })).toHaveValue("typed meanwhile");
  await expect.element(page.getByRole("textbox", { name: "Email" })).toHaveAccessibleDescription(/email address/);
  await expect.element(page.getByRole("textbox", { name: "Phone" })).toHaveValue("030 123456");
});
