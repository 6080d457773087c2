import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import * as z from "zod";
import { defineCollection } from "../../collection/define/define-collection.js";
import { CollectionForm } from "../index.js";
import { policy } from "../../../test/support/one-field.js";

const contact = { category: "contact", uses: { precontract: "contract" } } as const;

const order = defineCollection({
  id: "order",
  policy,
  service: "events",
  subjects: ["eventParticipant"],
  schema: z.object({
    name: z.string().min(1),
    size: z.enum(["s", "l"]),
    gift: z.boolean(),
    iban: z.string().optional(),
    secret: z.string().optional(),
    people: z.array(z.object({ name: z.string().min(1) })).min(1),
    diet: z.string().optional(),
    agree: z.boolean(),
  }),
  groups: { people: { label: "People", itemLabel: "Person" } },
  fields: {
    name: { ...contact, label: "Your name" },
    size: { ...contact, label: "Size" },
    gift: { ...contact, label: "As a gift" },
    iban: { label: "IBAN", category: "payment", uses: { precontract: "contract" } },
    secret: { ...contact, label: "Password", control: "password" },
    people: { name: { ...contact, label: "Name" } },
    diet: { label: "Diet", category: "health", uses: { precontract: "contract" }, condition: "explicitConsent" },
    agree: {
      label: "Use my diet",
      category: "health",
      uses: { precontract: "contract" },
      condition: "explicitConsent",
      covers: ["diet"],
    },
  },
});

const field = (name: string) => page.getByLabelText(name, { exact: true });

beforeEach(() => sessionStorage.clear());

test("restores everything that a draft may store after a reload, and deletes the draft after a submit", async () => {
  const first = await render(<CollectionForm collection={order} draft={sessionStorage} />);
  await userEvent.fill(page.getByRole("textbox", { name: "Your name" }), "Ada");
  await userEvent.selectOptions(page.getByRole("combobox"), "l");
  await userEvent.click(page.getByRole("checkbox", { name: "As a gift" }));
  await userEvent.fill(page.getByRole("textbox", { name: "IBAN" }), "DE02");
  await userEvent.fill(field("Password"), "hunter2");
  await userEvent.fill(page.getByRole("textbox", { name: "Diet" }), "Coeliac");
  await userEvent.click(page.getByRole("checkbox", { name: "Use my diet" }));
  await userEvent.fill(page.getByRole("group", { name: "Person 1" }).getByRole("textbox"), "Grace");
  await userEvent.click(page.getByRole("button", { name: "Add person" }));
  await userEvent.fill(page.getByRole("group", { name: "Person 2" }).getByRole("textbox"), "Edith");
  await first.unmount();

  const kept = sessionStorage.getItem("forthright:order") ?? "";
  expect(kept).toContain("Edith");
  for (const secret of ["DE02", "hunter2", "Coeliac", "agree"]) expect(kept).not.toContain(secret);

  const onSubmit = vi.fn();
  await render(<CollectionForm collection={order} draft={() => sessionStorage} onSubmit={onSubmit} />);
  await expect.element(page.getByText("We kept what you typed here before.", { exact: false })).toBeVisible();
  await expect.element(page.getByRole("textbox", { name: "Your name" })).toHaveValue("Ada");
  await expect.element(page.getByRole("combobox")).toHaveValue("l");
  await expect.element(page.getByRole("checkbox", { name: "As a gift" })).toBeChecked();
  await expect.element(page.getByRole("textbox", { name: "IBAN" })).toHaveValue("");
  await expect.element(page.getByRole("textbox", { name: "Diet" })).toHaveValue("");
  await expect.element(page.getByRole("checkbox", { name: "Use my diet" })).not.toBeChecked();
  await expect.element(page.getByRole("group", { name: "Person 2" }).getByRole("textbox")).toHaveValue("Edith");
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  expect(onSubmit.mock.lastCall?.[0].people).toEqual([{ name: "Grace" }, { name: "Edith" }]);
  expect(sessionStorage).toHaveLength(0);
});

test("discards a restored draft on request", async () => {
  const first = await render(<CollectionForm collection={order} draft={sessionStorage} />);
  await userEvent.fill(page.getByRole("textbox", { name: "Your name" }), "Ada");
  await first.unmount();
  await render(<CollectionForm collection={order} draft={sessionStorage} />);
  await expect.element(page.getByRole("textbox", { name: "Your name" })).toHaveValue("Ada");
  await userEvent.click(page.getByRole("button", { name: "Start over" }));
  await expect.element(page.getByRole("textbox", { name: "Your name" })).toHaveValue("");
  expect(sessionStorage).toHaveLength(0);
  await expect.element(page.getByRole("button", { name: "Start over" })).not.toBeInTheDocument();
});

test("ignores a stored draft that it did not write", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const drafts = [
    "{",
    "[]",
    JSON.stringify({ kind: "form-draft", collection: "other", values: { name: "Eve" } }),
    JSON.stringify({
      kind: "form-draft",
      collection: "order",
      values: { name: { toString: "x" }, agree: true, diet: "x", size: ["s"], gift: "yes", people: "many" },
    }),
  ];
  for (const draft of drafts) {
    sessionStorage.setItem("forthright:order", draft);
    const { unmount } = await render(<CollectionForm collection={order} draft={sessionStorage} />);
    await expect.element(page.getByRole("textbox", { name: "Your name" })).toHaveValue("");
    await expect.element(field("Use my diet")).not.toBeChecked();
    await unmount();
  }
  warn.mockRestore();
});
