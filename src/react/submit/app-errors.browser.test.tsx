import * as z from "zod";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { defineCollection } from "../../collection/define/define-collection.js";
import {
  CollectionForm,
  ErrorSummary,
  NoticePanel,
  SelectField,
  SubmitButton,
  TextField,
  useCollectionForm,
} from "../index.js";
import { plainPolicy } from "../../../test/generators/forms.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

const collection = defineCollection({
  id: "help-desk",
  policy: plainPolicy,
  service: "desk",
  subjects: ["customer"],
  schema: z.object({ name: z.string().min(1), email: z.email(), urgent: z.boolean() }),
  fields: {
    name: { ...common, label: "Name" },
    email: { ...common, label: "Email" },
    urgent: { ...common, label: "Urgent" },
  },
});

const send = page.getByRole("button", { name: "Send" });
const summary = page.getByRole("region", { name: /attention/ });
const consoleError = vi.spyOn(console, "error").mockImplementation(() => undefined);
afterEach(() => consoleError.mockClear());

test("validates the whole schema with one field on screen, and submits only that field", async () => {
  const onSubmit = vi.fn();
  const layout = (
    <>
      <ErrorSummary />
      <TextField name="name" />
      <NoticePanel />
      <SubmitButton />
    </>
  );
  const { unmount } = await render(
    <CollectionForm collection={collection} onSubmit={onSubmit}>
      {layout}
    </CollectionForm>,
  );
  await userEvent.fill(page.getByRole("textbox", { name: "Name" }), "Ada");
  await userEvent.click(send);
  await expect.element(summary).toHaveTextContent("Enter your email");
  expect(onSubmit).not.toHaveBeenCalled();
  await unmount();

  // The person did not enter values that the app sets.
  await render(
    <CollectionForm collection={collection} onSubmit={onSubmit} defaultValues={{ email: "ada@example.com" }}>
      {layout}
    </CollectionForm>,
  );
  await userEvent.fill(page.getByRole("textbox", { name: "Name" }), "Ada");
  await userEvent.click(send);
  await expect.element(summary).toHaveTextContent("Enter your email");
  expect(onSubmit).not.toHaveBeenCalled();
});

test("reports required fields that the layout omits, to the person and to the developer", async () => {
  await render(
    <CollectionForm collection={collection} defaultValues={{ name: "Ada" }}>
      <TextField name="name" />
      <NoticePanel />
      <SubmitButton />
    </CollectionForm>,
  );
  await userEvent.click(send);
  await expect.element(page.getByText("We could not send the form.")).toBeVisible();
  expect(consoleError).toHaveBeenCalledWith(expect.stringContaining("refuses email, which its layout leaves out"));
});

function WithServer({
  answer,
  thrown = false,
}: {
  readonly answer: "email" | "root.server";
  readonly thrown?: boolean;
}) {
  const form = useCollectionForm(collection, { defaultValues: { name: "Ada", email: "ada@example.com" } });
  return (
    <CollectionForm
      collection={collection}
      form={form}
      onSubmit={() => {
        form.setError(answer, { message: "There is an account with this address already" });
        if (thrown) throw new Error("409");
      }}
    />
  );
}

test.for([
  ["email", false],
  ["email", true],
  ["root.server", false],
] as const)(
  "shows errors of the server (%s, thrown: %s) like any other error, and does not report success",
  async ([answer, thrown]) => {
    await render(<WithServer answer={answer} thrown={thrown} />);
    await userEvent.click(send);
    await expect.element(summary).toHaveFocus();
    await expect.element(summary).toHaveTextContent("There is an account with this address already");
    await expect.element(page.getByText("Sent. Thank you.")).not.toBeInTheDocument();
    if (answer !== "email") return;
    await expect
      .element(page.getByRole("textbox", { name: "Email" }))
      .toHaveAccessibleDescription(/There is an account/);
    await userEvent.click(summary.getByRole("link"));
    await expect.element(page.getByRole("textbox", { name: "Email" })).toHaveFocus();
  },
);

test("hides the success message as soon as the person types again", async () => {
  await render(<CollectionForm collection={collection} defaultValues={{ name: "Ada", email: "ada@example.com" }} />);
  await userEvent.click(send);
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  await userEvent.fill(page.getByRole("textbox", { name: "Name" }), "Grace");
  await expect.element(page.getByText("Sent. Thank you.")).not.toBeInTheDocument();
});

test("a component for another control names the right component", async () => {
  await expect(
    render(
      <CollectionForm collection={collection}>
        <SelectField name="name" />
      </CollectionForm>,
    ),
  ).rejects.toThrow(/SelectField does not render .*"name".*Use TextField/);
});
