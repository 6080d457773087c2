import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { withCollection } from "../../../../stories/support/with-form.js";
import { contacts } from "../../../../stories/support/workshop-forms.js";
import { send } from "../../../../stories/support/send.js";
import { ErrorSummary } from "../../errors/error-summary.js";
import { MarkingLegend } from "../../marking/marking-legend.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { CheckboxField } from "../checkbox/checkbox-field.js";
import { FieldGroup } from "./field-group.js";
import { TextField } from "../text/text-field.js";

const meta = {
  title: "Fields/FieldGroup",
  component: FieldGroup,
  args: {
    name: "contact",
    children: (
      <>
        <TextField name="contact.fullName" />
        <TextField name="contact.email" />
      </>
    ),
  },
  argTypes: { name: { control: false }, children: { control: false } },
} satisfies Meta<typeof FieldGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

const company = {
  name: "company",
  children: (
    <>
      <TextField name="company.name" />
      <TextField name="company.vatId" />
    </>
  ),
};

const before = (
  <>
    <MarkingLegend />
    <CheckboxField name="byCompany" />
  </>
);

const byCompany = withCollection(contacts, { before, defaultValues: { byCompany: true } });

/** All fields are required, so the legend has the mark too. */
export const Empty: Story = { decorators: [withCollection(contacts)] };

export const Filled: Story = {
  decorators: [
    withCollection(contacts, { defaultValues: { contact: { fullName: "Ada Lovelace", email: "ada@example.com" } } }),
  ],
};

/** Only some fields are required, so the legend has no mark. The hint belongs to the whole group. */
export const WithHint: Story = { args: company, decorators: [byCompany] };

/** A group with a condition appears and disappears with the answer that it depends on, in the notice too. */
export const Conditional: Story = {
  args: company,
  decorators: [withCollection(contacts, { before })],
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("group", { name: "Your company" })).toBeNull();
    await userEvent.click(canvas.getByRole("checkbox", { name: "A company pays for it" }));
    await expect(canvas.getByRole("group", { name: "Your company" })).toBeVisible();
  },
};

export const Errors: Story = {
  decorators: [
    withCollection(contacts, {
      before: (
        <>
          <MarkingLegend />
          <ErrorSummary />
        </>
      ),
      after: <SubmitButton />,
    }),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

/** `disabled` disables all fields of the group. */
export const Disabled: Story = {
  args: { disabled: true },
  decorators: [withCollection(contacts, { defaultValues: { contact: { fullName: "Ada Lovelace" } } })],
};

export const German: Story = { tags: ["!test"], ...WithHint, globals: { language: "de" } };

export const RightToLeft: Story = { tags: ["!test"], ...WithHint, globals: { direction: "rtl" } };

export const Dark: Story = { ...WithHint, globals: { theme: "dark" } };

export const Narrow: Story = { tags: ["!test"], ...WithHint, globals: { viewport: { value: "mobile1" } } };
