import { rendersDuring } from "../../../../test/support/count-renders.js";
import * as z from "zod";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { defineCollection } from "../../../collection/define/define-collection.js";
import { CollectionForm, NoticePanel, SubmitButton, TextField, useControlledField } from "../../index.js";
import { plainPolicy } from "../../../../test/generators/forms.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

const collection = defineCollection({
  id: "controlled",
  policy: plainPolicy,
  service: "desk",
  subjects: ["customer"],
  schema: z.object({
    name: z.string().min(1),
    days: z.array(z.enum(["mon", "tue"])),
    other: z.string().optional(),
  }),
  fields: {
    name: { ...common, label: "Name" },
    days: { ...common, label: "Days", control: "checkboxes", options: { mon: "Monday", tue: "Tuesday" } },
    other: { ...common, label: "Other" },
  },
});

function Controlled({ name, readOnly }: { readonly name: string; readonly readOnly?: boolean }) {
  const { controlProps, label, labelProps, value } = useControlledField(name, { readOnly });
  return (
    <p>
      <label {...labelProps}>{label}</label>
      <input {...controlProps} value={value} />
    </p>
  );
}

function Boxes({ readOnly }: { readonly readOnly?: boolean }) {
  const { choiceProps, groupProps, label, labelProps, options } = useControlledField("days", { readOnly });
  return (
    <div {...groupProps}>
      <p id={labelProps.id}>{label}</p>
      {options.map(({ value, label: words }) => (
        <label key={value}>
          <input {...choiceProps(value)} />
          {words}
        </label>
      ))}
    </div>
  );
}

function form(onSubmit: (values: unknown) => void, readOnly = false) {
  return (
    <CollectionForm
      collection={collection}
      onSubmit={onSubmit}
      {...(readOnly && { defaultValues: { name: "Ada", days: ["mon"] } })}
    >
      <Controlled name="name" readOnly={readOnly} />
      <Boxes readOnly={readOnly} />
      <TextField name="other" />
      <NoticePanel />
      <SubmitButton />
    </CollectionForm>
  );
}

const name = page.getByRole("textbox", { name: "Name" });
const send = page.getByRole("button", { name: "Send" });

test("a keystroke renders only the controlled field it is typed into, and none in an uncontrolled field", async () => {
  await render(form(vi.fn()));
  await userEvent.click(name);
  const typed = await rendersDuring(() => userEvent.keyboard("Ada"));
  expect(new Set(typed)).toEqual(new Set(["Controlled"]));
  await userEvent.click(page.getByRole("textbox", { name: "Other" }));
  expect(await rendersDuring(() => userEvent.keyboard("words"))).toEqual([]);
});

test("submits its value, and clears its error as soon as the value is valid", async () => {
  const onSubmit = vi.fn();
  await render(form(onSubmit));
  await userEvent.click(send);
  await expect.element(name).toHaveFocus();
  await expect.element(name).toHaveAttribute("aria-invalid", "true");
  await userEvent.keyboard("Ada");
  await expect.element(name).not.toHaveAttribute("aria-invalid");
  await userEvent.click(page.getByRole("checkbox", { name: "Tuesday" }));
  await userEvent.click(page.getByRole("checkbox", { name: "Monday" }));
  await userEvent.click(page.getByRole("checkbox", { name: "Tuesday" }));
  await userEvent.click(send);
  await expect.poll(() => onSubmit.mock.calls[0]?.[0]).toEqual({ name: "Ada", days: ["mon"] });
});

test("read-only, shows and submits its value, and accepts no other", async () => {
  const onSubmit = vi.fn();
  await render(form(onSubmit, true));
  await userEvent.click(name);
  await userEvent.keyboard("x");
  await userEvent.click(page.getByRole("checkbox", { name: "Tuesday" }));
  await expect.element(page.getByRole("checkbox", { name: "Tuesday" })).not.toBeChecked();
  await userEvent.click(send);
  await expect.poll(() => onSubmit.mock.calls[0]?.[0]).toEqual({ name: "Ada", days: ["mon"] });
});
