import * as z from "zod";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { plainPolicy } from "../../../../test/generators/forms.js";
import { defineCollection } from "../../../collection/define/define-collection.js";
import { CollectionForm, RadioGroupField } from "../../index.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

const collection = defineCollection({
  id: "choices",
  policy: plainPolicy,
  service: "desk",
  subjects: ["customer"],
  schema: z.object({
    reply: z.enum(["email", "phone"]),
    days: z.array(z.enum(["mon", "tue"])).min(1),
    floor: z.literal([1, 2]).optional(),
  }),
  fields: {
    reply: { ...common, label: "Reply", control: "radio", options: { email: "By email", phone: "By phone" } },
    days: { ...common, label: "Days", control: "checkboxes", options: { mon: "Monday", tue: "Tuesday" } },
    floor: { ...common, label: "Floor", control: "radio" },
  },
});

const send = page.getByRole("button", { name: "Send" });

test("submits choices as the type of the schema: a list, a number, and nothing where nothing is chosen", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={collection} onSubmit={onSubmit} />);
  await userEvent.click(page.getByRole("radio", { name: "By phone" }));
  await userEvent.click(page.getByRole("checkbox", { name: "Tuesday" }));
  await userEvent.click(send);
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({ reply: "phone", days: ["tue"] });
  await userEvent.click(page.getByRole("radio", { name: "2" }));
  await userEvent.click(page.getByRole("checkbox", { name: "Monday" }));
  await userEvent.click(send);
  await expect.poll(() => onSubmit.mock.calls.length).toBe(2);
  expect(onSubmit.mock.calls[1]?.[0]).toEqual({ reply: "phone", days: ["mon", "tue"], floor: 2 });
});

test("moves focus from the error of an empty group to its first choice, and a choice clears the error", async () => {
  await render(<CollectionForm collection={collection} />);
  await userEvent.click(send);
  await userEvent.click(page.getByRole("link", { name: "Choose your reply" }));
  await expect.element(page.getByRole("radio", { name: "By email" })).toHaveFocus();
  const group = page.getByRole("radiogroup", { name: "Reply" });
  await expect.element(group).toHaveAccessibleDescription("Error: Choose your reply");
  await userEvent.keyboard(" ");
  await expect.element(group).not.toHaveAttribute("aria-invalid");
  await userEvent.click(page.getByRole("checkbox", { name: "Monday" }));
  await expect.element(page.getByRole("group", { name: "Days (required)" })).toHaveAccessibleDescription("");
});

test("checks default values, and moves between radio buttons with the arrow keys", async () => {
  await render(<CollectionForm collection={collection} defaultValues={{ reply: "email", days: ["mon"], floor: 2 }} />);
  await expect.element(page.getByRole("radio", { name: "By email" })).toBeChecked();
  await expect.element(page.getByRole("checkbox", { name: "Monday" })).toBeChecked();
  await expect.element(page.getByRole("radio", { name: "2" })).toBeChecked();
  await userEvent.click(page.getByRole("radio", { name: "By email" }));
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(page.getByRole("radio", { name: "By phone" })).toBeChecked();
});

test("keeps the help of a disabled group available", async () => {
  await render(
    <CollectionForm collection={collection}>
      <RadioGroupField name="reply" disabled />
    </CollectionForm>,
  );
  await expect.element(page.getByRole("radio", { name: "By email" })).toBeDisabled();
  await userEvent.click(page.getByRole("button", { name: "About Reply" }));
  await expect.element(page.getByRole("tooltip")).toBeVisible();
});
