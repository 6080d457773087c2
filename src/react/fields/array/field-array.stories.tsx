import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { inForm } from "../../../../stories/support/with-form.js";
import { distinctGuests, guests, helpers } from "../../../../stories/support/event-registration-parts.js";
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
  title: "Parts/FieldArray",
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

const asksHelpers = {
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

/** Nobody has to be named, so there is no row at first. */
export const Empty: Story = { decorators: [inForm(guests)] };

/** What is asked for only of some stands in the rows that it is asked for in. */
export const Filled: Story = { decorators: [inForm(guests, { defaultValues: two })] };

/** As many rows as the schema asks for at least are there, and cannot be removed. */
export const Least: Story = { args: asksHelpers, decorators: [inForm(helpers)] };

/** And no more than it takes. */
export const Full: Story = {
  decorators: [inForm(guests, { defaultValues: { guests: [...two.guests, ...two.guests] } })],
};

/** The order of the rows says nothing (`reorderable: false`), so nobody is offered to change it. */
export const Unordered: Story = {
  args: asksHelpers,
  decorators: [inForm(helpers, { defaultValues: { helpers: [{ fullName: "Ada Lovelace" }, {}, {}] } })],
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole("button", { name: /^Remove/ })).toHaveLength(3);
    await expect(canvas.queryByRole("button", { name: /^Move/ })).toBeNull();
  },
};

/** Focus goes into the new row. */
export const Added: Story = {
  decorators: [inForm(guests, { defaultValues: two })],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Add guest" }));
    const names = canvas.getAllByRole("textbox", { name: "Full name" });
    await expect(names).toHaveLength(3);
    await expect(names[2]).toHaveFocus();
  },
};

/** Focus goes to the neighbour, and a screen reader says what happened. */
export const Removed: Story = {
  decorators: [inForm(guests, { defaultValues: two })],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Remove guest 1" }));
    await expect(canvas.getByRole("button", { name: "Remove guest 1" })).toHaveFocus();
    await expect(canvas.getByRole("textbox", { name: "Full name" })).toHaveValue("Ada Lovelace");
    await expect(canvas.getByText("Guest 1 removed")).toBeInTheDocument();
  },
};

/** Focus stays with the row that moves. */
export const Moved: Story = {
  decorators: [inForm(guests, { defaultValues: two })],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Move guest 2 up" }));
    await expect(canvas.getByRole("button", { name: "Move guest 1 up" })).toHaveFocus();
    await expect(canvas.getAllByRole("textbox", { name: "Full name" })[0]).toHaveValue("Ada Lovelace");
  },
};

/** What is wrong in a row is told at its field. */
export const WrongRow: Story = {
  decorators: [inForm(guests, { ...sends, defaultValues: { guests: [two.guests[0], { bringsLaptop: true }] } })],
  play: ({ canvasElement }) => send(canvasElement),
};

/** What is wrong with the list as a whole is told at the list. */
export const WrongList: Story = {
  decorators: [
    inForm(distinctGuests, {
      ...sends,
      defaultValues: { guests: [two.guests[0], two.guests[0]] },
    }),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const German: Story = {
  tags: ["!test"],
  globals: { language: "de" },
  decorators: [inForm(guests, { defaultValues: two })],
};

export const RightToLeft: Story = {
  tags: ["!test"],
  globals: { direction: "rtl" },
  decorators: [inForm(guests, { defaultValues: two })],
};

export const Dark: Story = { globals: { theme: "dark" }, decorators: [inForm(guests, { defaultValues: two })] };

export const DarkErrors: Story = { ...WrongRow, globals: { theme: "dark" } };

export const Narrow: Story = {
  globals: { viewport: { value: "mobile1" } },
  decorators: [inForm(guests, { defaultValues: two })],
};

export const NarrowGerman: Story = { ...Narrow, globals: { language: "de", viewport: { value: "mobile1" } } };
