import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import * as z from "zod";
import { defineCollection } from "../../collection/define/define-collection.js";
import { CollectionForm } from "../index.js";
import { policy } from "../../../test/support/one-field.js";

const contact = { category: "contact", uses: { precontract: "contract" } } as const;

const order = defineCollection({
  id: "gift-order",
  policy,
  service: "project",
  subjects: ["prospect"],
  schema: z.object({ gift: z.boolean(), to: z.string().min(1), people: z.array(z.object({ name: z.string() })) }),
  groups: { people: { label: "People", itemLabel: "Person", when: ({ gift }) => gift === true } },
  fields: {
    gift: { ...contact, label: "As a gift" },
    to: { ...contact, label: "For whom", when: ({ gift }) => gift === true },
    people: { name: { ...contact, label: "Name" } },
  },
});

beforeEach(() => sessionStorage.clear());

test("restores the conditional fields of a draft after a reload", async () => {
  const first = await render(<CollectionForm collection={order} draft={sessionStorage} />);
  await userEvent.click(page.getByRole("checkbox", { name: "As a gift" }));
  await userEvent.fill(page.getByRole("textbox", { name: "For whom" }), "Ada");
  await userEvent.click(page.getByRole("button", { name: "Add person" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Name" }), "Grace");
  await first.unmount();
  await render(<CollectionForm collection={order} draft={sessionStorage} />);
  await expect.element(page.getByRole("checkbox", { name: "As a gift" })).toBeChecked();
  await expect.element(page.getByRole("textbox", { name: "For whom" })).toHaveValue("Ada");
  await expect.element(page.getByRole("textbox", { name: "Name" })).toHaveValue("Grace");
});
