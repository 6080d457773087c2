import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { filledForms } from "../support/filled-forms.js";
import { EmptyForm } from "../support/hydrated-forms.js";
import { everyMarkup } from "../support/server-markup.js";

const markup = await everyMarkup();
const forms = filledForms.map((form, index) => ({ title: form.form, form, html: markup[index] ?? "" }));

test.each(forms)("the $title hydrates the markup of the server without a mismatch", async ({ form, html }) => {
  const consoleError = vi.spyOn(console, "error");
  const onRecoverableError = vi.fn();
  const container = document.createElement("div");
  container.innerHTML = html;
  document.body.append(container);
  const root = await new Promise<ReturnType<typeof hydrateRoot>>((resolve) => {
    const hydrated = hydrateRoot(
      container,
      <StrictMode>
        <EmptyForm form={form} onNotice={() => resolve(hydrated)} />
      </StrictMode>,
      { onRecoverableError },
    );
  });
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(consoleError).not.toHaveBeenCalled();
  root.unmount();
  container.remove();
});
