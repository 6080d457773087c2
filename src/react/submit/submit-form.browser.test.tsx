import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { countedForm, countedFormValues, countParses } from "../../../test/support/counted-form.js";
import { CollectionForm } from "../collection-form/collection-form.js";

const send = page.getByRole("button", { name: "Send", exact: true });

test("parses the values of a valid submit once, for visibility, validation and record", async () => {
  const onSubmit = vi.fn<(values: unknown, record: unknown) => void>();
  await render(<CollectionForm collection={countedForm} defaultValues={countedFormValues} onSubmit={onSubmit} />);
  await expect.element(page.getByRole("textbox", { name: "Dish" })).toBeVisible();
  // It loads what a submit needs, and has the form settle before anything is counted.
  await userEvent.click(page.getByRole("textbox", { name: "Full name" }));
  const parses = await countParses(async () => {
    await userEvent.click(send);
    await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  });
  expect(parses).toBe(1);
  const [values, record] = onSubmit.mock.calls[0] ?? [];
  expect(values).toEqual(countedFormValues);
  expect(record).toMatchObject({
    fields: ["name", "hungry", "dish", "guests.0.name", "letters"].map((name) => ({ name, given: name !== "letters" })),
    consents: [{ field: "letters", decision: "refused" }],
  });
});

test("parses the values of an invalid submit once, and those of the next submit again", async () => {
  const onSubmit = vi.fn<(values: unknown) => void>();
  await render(
    <CollectionForm collection={countedForm} defaultValues={{ ...countedFormValues, name: "" }} onSubmit={onSubmit} />,
  );
  await expect.element(page.getByRole("textbox", { name: "Dish" })).toBeVisible();
  await userEvent.click(page.getByRole("textbox", { name: "Dish" }));
  const parses = await countParses(async () => {
    await userEvent.click(send);
    await expect.element(page.getByRole("link", { name: "Enter your full name" })).toBeVisible();
  });
  expect(parses).toBe(1);
  await userEvent.fill(page.getByRole("textbox", { name: "Full name" }), "Mary");
  await userEvent.click(send);
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({ ...countedFormValues, name: "Mary" });
});
