import { useState } from "react";
import * as z from "zod";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { defineCollection } from "../../src/index.js";
import {
  CollectionForm,
  FieldArray,
  NoticePanel,
  SubmitButton,
  TextField,
  useCollectionForm,
} from "../../src/react/index.js";
import { plainPolicy } from "../generators/forms.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

const collection = defineCollection({
  id: "order",
  policy: plainPolicy,
  service: "desk",
  subjects: ["customer"],
  schema: z.object({
    name: z.string().min(1),
    email: z.email(),
    guests: z.array(z.object({ name: z.string().min(1) })),
  }),
  fields: {
    name: { ...common, label: "Name" },
    email: { ...common, label: "Email" },
    guests: { name: { ...common, label: "Guest" } },
  },
  groups: { guests: { label: "Guests", itemLabel: "Guest" } },
});

const send = page.getByRole("button", { name: "Send" });
const sent = page.getByText("Sent. Thank you.");
const inNotice = (name: string) => page.getByRole("heading", { name });

function Toggled({ onSubmit }: { readonly onSubmit: (values: unknown) => void }) {
  const [disabled, setDisabled] = useState(false);
  const form = useCollectionForm(collection, { defaultValues: { name: "Ada" } });
  return (
    <CollectionForm collection={collection} form={form} onSubmit={onSubmit}>
      <TextField name="name" />
      <TextField name="email" disabled={disabled} />
      <label>
        <input type="checkbox" checked={disabled} onChange={(event) => setDisabled(event.target.checked)} />
        No email
      </label>
      <NoticePanel />
      <SubmitButton />
    </CollectionForm>
  );
}

test("a field that becomes disabled loses its error and its place in the notice, and has both again when it is enabled", async () => {
  const onSubmit = vi.fn();
  await render(<Toggled onSubmit={onSubmit} />);
  const email = page.getByRole("textbox", { name: "Email" });
  await userEvent.click(send);
  await expect.element(email).toHaveAccessibleDescription("Error: Enter your email");
  await userEvent.click(page.getByRole("checkbox", { name: "No email" }));
  await expect.element(email).toHaveAccessibleDescription("");
  await expect.element(inNotice("Email")).not.toBeInTheDocument();
  await userEvent.click(send);
  await expect.element(sent).toBeVisible();
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({ name: "Ada", guests: [] });

  await userEvent.click(page.getByRole("checkbox", { name: "No email" }));
  await expect.element(inNotice("Email")).toBeInTheDocument();
  await userEvent.click(send);
  await expect.element(email).toHaveFocus();
  await userEvent.keyboard("ada@example.com");
  await userEvent.click(send);
  await expect.poll(() => onSubmit.mock.calls[1]?.[0]).toEqual({ name: "Ada", email: "ada@example.com", guests: [] });
});

test("a disabled fieldset disables the fields in it, as in HTML", async () => {
  const onSubmit = vi.fn();
  await render(
    <CollectionForm collection={collection} onSubmit={onSubmit} defaultValues={{ name: "Ada" }}>
      <TextField name="name" />
      <fieldset disabled>
        <TextField name="email" />
      </fieldset>
      <NoticePanel />
      <SubmitButton />
    </CollectionForm>,
  );
  await expect.element(inNotice("Name")).toBeInTheDocument();
  await expect.element(inNotice("Email")).not.toBeInTheDocument();
  await userEvent.click(send);
  await expect.element(sent).toBeVisible();
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({ name: "Ada", guests: [] });
});

test("a disabled field in a list affects only its own item", async () => {
  const onSubmit = vi.fn();
  await render(
    <CollectionForm
      collection={collection}
      onSubmit={onSubmit}
      defaultValues={{ name: "Ada", email: "ada@example.com", guests: [{ name: "Grace" }, { name: "" }] }}
    >
      <TextField name="name" />
      <TextField name="email" />
      <FieldArray name="guests">
        {(row) => <TextField name={`${row.name}.name`} disabled={row.index === 0} />}
      </FieldArray>
      <NoticePanel />
      <SubmitButton />
    </CollectionForm>,
  );
  await userEvent.click(send);
  const second = page.getByRole("textbox", { name: "Guest" }).nth(1);
  await expect.element(second).toHaveFocus();
  await userEvent.keyboard("Alan");
  await userEvent.click(send);
  await expect.element(sent).toBeVisible();
  expect(onSubmit.mock.calls[0]?.[0].guests).toEqual([{}, { name: "Alan" }]);
  expect(onSubmit.mock.calls[0]?.[1].fields).toContainEqual({ name: "guests.0.name", given: false });
});
