import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { withCollection } from "../../../../stories/support/with-form.js";
import { distinctGuests, guests, helpers } from "../../../../stories/support/workshop-forms.js";
import { send } from "../../../../stories/support/send.js";
import { ErrorSummary } from "../../errors/error-summary.js";
import { MarkingLegend } from "../../marking/marking-legend.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { CheckboxField } from "../checkbox/checkbox-field.js";
import { FieldArray } from "./field-array.js";
import { RadioGroupField } from "../radio-group/radio-group-field.js";
import { SelectField } from "../select/select-field.js";
import { TextField } from "../text/text-field.js";

const meta = {
  title: "Fields/FieldArray",
  component: FieldArray,
  args: {
    name: "guests",
    children: (row) => (
      <>
        <TextField name={`${row.name}.fullName`} />
        <SelectField name={`${row.name}.level`} />
        <CheckboxField name={`${row.name}.bringsLaptop`} />
        <RadioGroupField name={`${row.name}.system`} />
      </>
    ),
  },
  argTypes: { name: { control: false }, children: { control: false } },
} satisfies Meta<typeof FieldArray>;

export default meta;
type Story = StoryObj<typeof meta>;

const two = {
  guests: [
    { fullName: "Grace Hopper", level: "advanced", bringsLaptop: false },
    { fullName: "Ada Lovelace", level: "beginner", bringsLaptop: true, system: "linux" },
  ],
};

const helperArgs = {
  name: "helpers",
  children: (row: { readonly name: string }) => (
    <>
      <TextField name={`${row.name}.fullName`} />
      <TextField name={`${row.name}.phone`} />
    </>
  ),
};

const sends = {
  before: (
    <>
      <MarkingLegend />
      <ErrorSummary />
    </>
  ),
  after: <SubmitButton />,
};

/** The schema requires no row, so there is none at first. */
export const Empty: Story = { decorators: [withCollection(guests)] };

/** A field with a condition is visible only in the rows where the condition holds. */
export const Filled: Story = { decorators: [withCollection(guests, { defaultValues: two })] };

/** The minimum number of rows of the schema is always there and cannot be removed. */
export const MinimumRows: Story = { args: helperArgs, decorators: [withCollection(helpers)] };

/** No more rows than the maximum of the schema. */
export const MaximumRows: Story = {
  decorators: [withCollection(guests, { defaultValues: { guests: [...two.guests, ...two.guests] } })],
};

/** With `reorderable: false`, the rows cannot be moved. */
export const NotReorderable: Story = {
  args: helperArgs,
  decorators: [withCollection(helpers, { defaultValues: { helpers: [{ fullName: "Ada Lovelace" }, {}, {}] } })],
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole("button", { name: /^Remove/ })).toHaveLength(3);
    await expect(canvas.queryByRole("button", { name: /^Move/ })).toBeNull();
  },
};

/** Focus moves into the new row. */
export const RowAdded: Story = {
  decorators: [withCollection(guests, { defaultValues: two })],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Add guest" }));
    const names = canvas.getAllByRole("textbox", { name: "Full name" });
    await expect(names).toHaveLength(3);
    await expect(names[2]).toHaveFocus();
  },
};

/** Focus moves to the next row, and a screen reader announces the removal. */
export const RowRemoved: Story = {
  decorators: [withCollection(guests, { defaultValues: two })],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Remove guest 1" }));
    await expect(canvas.getByRole("button", { name: "Remove guest 1" })).toHaveFocus();
    await expect(canvas.getByRole("textbox", { name: "Full name" })).toHaveValue("Ada Lovelace");
    await expect(canvas.getByText("Guest 1 removed")).toBeInTheDocument();
  },
};

/** Focus stays with the moved row. */
export const RowMoved: Story = {
  decorators: [withCollection(guests, { defaultValues: two })],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Move guest 2 up" }));
    await expect(canvas.getByRole("button", { name: "Move guest 1 up" })).toHaveFocus();
    await expect(canvas.getAllByRole("textbox", { name: "Full name" })[0]).toHaveValue("Ada Lovelace");
  },
};

/** An error in a row is shown at its field. */
export const RowError: Story = {
  decorators: [
    withCollection(guests, { ...sends, defaultValues: { guests: [two.guests[0], { bringsLaptop: true }] } }),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

/** An error of the list as a whole is shown at the list. */
export const ListError: Story = {
  decorators: [
    withCollection(distinctGuests, {
      ...sends,
      defaultValues: { guests: [two.guests[0], two.guests[0]] },
    }),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const German: Story = {
  tags: ["!test"],
  globals: { language: "de" },
  decorators: [withCollection(guests, { defaultValues: two })],
};

export const RightToLeft: Story = {
  tags: ["!test"],
  globals: { direction: "rtl" },
  decorators: [withCollection(guests, { defaultValues: two })],
};

export const Dark: Story = { globals: { theme: "dark" }, decorators: [withCollection(guests, { defaultValues: two })] };

export const DarkErrors: Story = { ...RowError, globals: { theme: "dark" } };

export const Narrow: Story = {
  globals: { viewport: { value: "mobile1" } },
  decorators: [withCollection(guests, { defaultValues: two })],
};

export const NarrowGerman: Story = { ...Narrow, globals: { language: "de", viewport: { value: "mobile1" } } };
