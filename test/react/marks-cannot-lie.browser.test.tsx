import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { createNotice, defineCollection } from "../../src/index.js";
import { CollectionForm } from "../../src/react/index.js";
import { forms, plainPolicy } from "../generators/forms.js";

/** How a field shows its requiredness on screen. */
function told(name: string): { mark: boolean; ariaRequired: boolean; error: boolean } {
  const control = document.querySelector(`[name="${name}"]`);
  const field = control?.closest(".forthright-field");
  if (!control || !field) throw new Error(`${name} is not on screen`);
  return {
    mark: field.querySelector(".forthright-label .forthright-mark") !== null,
    ariaRequired: control.getAttribute("aria-required") === "true",
    error: control.getAttribute("aria-invalid") === "true" && field.querySelector(".forthright-error") !== null,
  };
}

test("in any form, mark, aria-required, the error of an empty submit and the notice agree for every field", async () => {
  let required = 0;
  let optional = 0;
  await fc.assert(
    fc.asyncProperty(forms, async ({ schema, fields }) => {
      const collection = defineCollection({
        id: "generated",
        policy: plainPolicy,
        service: "desk",
        subjects: ["customer"],
        schema,
        fields,
      });
      const onSubmit = vi.fn();
      await cleanup();
      await render(<CollectionForm collection={collection} onSubmit={onSubmit} />);
      const send = page.getByRole("button", { name: "Send" });
      await expect.element(send).toBeVisible();
      const button = send.element();
      if (button instanceof HTMLElement) button.click();
      const anyRequired = collection.fields.some((field) => field.required);
      const outcome = anyRequired ? ".forthright-error-summary" : '[data-state="submitted"]';
      await expect.poll(() => document.querySelector(outcome)).not.toBeNull();
      expect(onSubmit).toHaveBeenCalledTimes(anyRequired ? 0 : 1);
      for (const field of createNotice(collection).fields) {
        const is = field.required;
        expect({ name: field.name, ...told(field.name) }).toEqual({
          name: field.name,
          mark: is,
          ariaRequired: is,
          error: is,
        });
        if (is) required += 1;
        else optional += 1;
      }
    }),
    { numRuns: 100 },
  );
  // The property also holds without any field: there must be enough of both kinds.
  expect(Math.min(required, optional)).toBeGreaterThan(60);
}, 60_000);
