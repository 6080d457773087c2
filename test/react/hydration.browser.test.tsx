import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CollectionForm } from "../../src/react/index.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";

const form = <CollectionForm collection={projectEnquiry} defaultValues={{ fullName: "Ada", callBack: true }} />;

afterEach(() => document.body.replaceChildren());

function drawnByServer(): HTMLElement {
  const container = document.createElement("div");
  container.innerHTML = renderToString(form);
  document.body.append(container);
  return container;
}

/** The help of a field opens only once React has taken over. */
async function hydrated(): Promise<void> {
  await expect
    .poll(async () => {
      await userEvent.click(page.getByRole("button", { name: "About Email" }));
      return page.getByRole("tooltip").elements().length;
    })
    .toBe(1);
}

test("what the server drew is what the browser would draw", async () => {
  const container = drawnByServer();
  const onRecoverableError = vi.fn();
  hydrateRoot(container, form, { onRecoverableError });
  await hydrated();
  expect(onRecoverableError).not.toHaveBeenCalled();
  await expect.element(page.getByRole("textbox", { name: "Full name" })).toHaveValue("Ada");
});

test("before any script has run, it has its default values, and what is typed by then is kept", async () => {
  const container = drawnByServer();
  const email = container.querySelector<HTMLInputElement>('input[name="email"]');
  const name = container.querySelector<HTMLInputElement>('input[name="fullName"]');
  expect(name?.value).toBe("Ada");
  expect(container.querySelector<HTMLInputElement>('input[name="callBack"]')?.checked).toBe(true);
  if (email) email.value = "typed before the script";
  hydrateRoot(container, form);
  await hydrated();
  expect(email?.value).toBe("typed before the script");
});
