import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import {
  CollectionForm,
  FormStep,
  FormSteps,
  CollectionFields,
  NoticePanel,
  ErrorSummary,
} from "../../src/react/index.js";
import { policy } from "../support/one-field.js";

const contact = { category: "contact", uses: { precontract: "contract" } } as const;

const order = defineCollection({
  id: "order",
  policy,
  service: "project",
  subjects: ["prospect"],
  schema: z.object({
    kind: z.enum(["private", "company"]),
    vatId: z.string().min(3),
    differs: z.boolean(),
    billing: z.object({ city: z.string().min(1) }),
    people: z
      .array(z.object({ name: z.string().min(1), eats: z.boolean(), diet: z.string().min(1) }))
      .min(1)
      .max(3),
  }),
  groups: {
    billing: { label: "Billing address", when: (values) => values.differs === true },
    people: { label: "People", itemLabel: "Person" },
  },
  fields: {
    kind: { ...contact, label: "You are", control: "radio", options: { private: "A person", company: "A company" } },
    vatId: { ...contact, label: "VAT id", when: (values) => values.kind === "company" },
    differs: { ...contact, label: "Bill another address" },
    billing: { city: { ...contact, label: "City" } },
    people: {
      name: { ...contact, label: "Name" },
      eats: { ...contact, label: "Eats with us" },
      diet: { ...contact, label: "Meal", when: (_values, row) => row.eats === true },
    },
  },
});

const textbox = (name: string) => page.getByRole("textbox", { name });

test("a conditional field appears and disappears with its condition, and keeps its value", async () => {
  const onSubmit = vi.fn();
  const onNotice = vi.fn();
  await render(<CollectionForm collection={order} onSubmit={onSubmit} onNotice={onNotice} />);
  await expect.element(textbox("VAT id")).not.toBeInTheDocument();
  const asked = () => onNotice.mock.lastCall?.[0].fields.map(({ name }: { name: string }) => name);
  await expect.poll(asked).toEqual(["kind", "differs", "people.*.name", "people.*.eats"]);
  await userEvent.click(page.getByRole("radio", { name: "A company" }));
  await userEvent.fill(textbox("VAT id"), "DE123");
  await expect.poll(asked).toContain("vatId");
  await userEvent.click(page.getByRole("radio", { name: "A person" }));
  await expect.element(textbox("VAT id")).not.toBeInTheDocument();
  await expect.poll(asked).not.toContain("vatId");
  await userEvent.fill(textbox("Name"), "Ada");
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  expect(onSubmit.mock.lastCall?.[0]).toEqual({
    kind: "private",
    differs: false,
    people: [{ name: "Ada", eats: false }],
  });
  expect(onSubmit.mock.lastCall?.[1].fields.map(({ name }: { name: string }) => name)).toEqual([
    "kind",
    "differs",
    "people.0.name",
    "people.0.eats",
  ]);
  await userEvent.click(page.getByRole("radio", { name: "A company" }));
  await expect.element(textbox("VAT id")).toHaveValue("DE123");
});

test("list items are added, filled in, moved and removed", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={order} onSubmit={onSubmit} />);
  await userEvent.click(page.getByRole("radio", { name: "A person" }));
  await userEvent.fill(textbox("Name"), "Ada");
  await userEvent.click(page.getByRole("button", { name: "Add person" }));
  await expect
    .element(page.getByRole("group", { name: "Person 2" }).getByRole("textbox", { name: "Name" }))
    .toHaveFocus();
  await userEvent.keyboard("Grace");
  await userEvent.click(page.getByRole("group", { name: "Person 2" }).getByRole("checkbox"));
  await userEvent.fill(textbox("Meal"), "Soup");
  await userEvent.click(page.getByRole("button", { name: "Move person 2 up" }));
  await expect
    .element(page.getByRole("group", { name: "Person 1" }).getByRole("textbox", { name: "Name" }))
    .toHaveValue("Grace");
  await expect
    .element(page.getByRole("group", { name: "Person 1" }).getByRole("textbox", { name: "Meal" }))
    .toHaveValue("Soup");
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect
    .poll(() => onSubmit.mock.lastCall?.[0]?.people)
    .toEqual([
      { name: "Grace", eats: true, diet: "Soup" },
      { name: "Ada", eats: false },
    ]);
  await userEvent.click(page.getByRole("button", { name: "Remove person 1" }));
  await expect.element(page.getByRole("button", { name: "Add person" })).toHaveFocus();
  await expect.element(textbox("Name")).toHaveValue("Ada");
  await expect.element(textbox("Meal")).not.toBeInTheDocument();
});

test("an error in a list item is shown at its field", async () => {
  await render(<CollectionForm collection={order} />);
  await userEvent.click(page.getByRole("button", { name: "Add person" }));
  await userEvent.fill(page.getByRole("group", { name: "Person 1" }).getByRole("textbox", { name: "Name" }), "Ada");
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect
    .element(page.getByRole("group", { name: "Person 2" }).getByRole("textbox", { name: "Name" }))
    .toBeInvalid();
  await expect
    .element(page.getByRole("group", { name: "Person 1" }).getByRole("textbox", { name: "Name" }))
    .toBeValid();
});

test("steps are validated one by one, the notice grows, and going back keeps all values", async () => {
  const onSubmit = vi.fn();
  const onNotice = vi.fn();
  await render(
    <CollectionForm collection={order} onSubmit={onSubmit} onNotice={onNotice}>
      <ErrorSummary />
      <FormSteps>
        <FormStep title="You">
          <CollectionFields names={["kind", "vatId"]} />
        </FormStep>
        <FormStep title="Others">
          <CollectionFields names={["differs", "billing", "people"]} />
        </FormStep>
      </FormSteps>
      <NoticePanel />
    </CollectionForm>,
  );
  const asked = () => onNotice.mock.lastCall?.[0].fields.map(({ name }: { name: string }) => name);
  expect(asked()).toEqual(["kind"]);
  await userEvent.click(page.getByRole("button", { name: "Continue" }));
  await expect.element(page.getByRole("region", { name: /attention/ })).toHaveFocus();
  await userEvent.click(page.getByRole("radio", { name: "A company" }));
  await userEvent.fill(textbox("VAT id"), "DE123");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { name: "Others" })).toHaveFocus();
  await expect.poll(asked).toEqual(["kind", "vatId", "differs", "people.*.name", "people.*.eats"]);
  await userEvent.fill(textbox("Name"), "Ada");
  await userEvent.click(page.getByRole("button", { name: "Back" }));
  await expect.element(textbox("VAT id")).toHaveValue("DE123");
  await userEvent.click(page.getByRole("button", { name: "Continue" }));
  await expect.element(textbox("Name")).toHaveValue("Ada");
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
});
