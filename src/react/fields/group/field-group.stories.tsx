import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { inForm } from "../../../../stories/support/with-form.js";
import { contacts } from "../../../../stories/support/event-registration-parts.js";
import { send } from "../../../../stories/support/send.js";
import { ErrorSummary } from "../../errors/error-summary.js";
import { MarkingLegend } from "../../marking/marking-legend.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { CheckboxField } from "../checkbox/checkbox-field.js";
import { FieldGroup } from "./field-group.js";
import { TextField } from "../text/text-field.js";

const meta = {
  title: "Parts/FieldGroup",
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

const byCompany = inForm(contacts, { before, defaultValues: { byCompany: true } });

/** All in it is required, so the group carries the mark too. */
export const Empty: Story = { decorators: [inForm(contacts)] };

export const Filled: Story = {
  decorators: [
    inForm(contacts, { defaultValues: { contact: { fullName: "Ada Lovelace", email: "ada@example.com" } } }),
  ],
};

/** Some of it is required and some is not: the fields say which. The hint is that of the whole group. */
export const WithHint: Story = { args: company, decorators: [byCompany] };

/** A group with a condition comes and goes with the answer that calls for it, and so does what the notice says of it. */
export const ComesAndGoes: Story = {
  args: company,
  decorators: [inForm(contacts, { before })],
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("group", { name: "Your company" })).toBeNull();
    await userEvent.click(canvas.getByRole("checkbox", { name: "A company pays for it" }));
    await expect(canvas.getByRole("group", { name: "Your company" })).toBeVisible();
  },
};

export const Errors: Story = {
  decorators: [
    inForm(contacts, {
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

/** A fieldset of one's own making: `disabled` disables what is in it. */
export const Disabled: Story = {
  args: { disabled: true },
  decorators: [inForm(contacts, { defaultValues: { contact: { fullName: "Ada Lovelace" } } })],
};

export const German: Story = { tags: ["!test"], ...WithHint, globals: { language: "de" } };

export const RightToLeft: Story = { tags: ["!test"], ...WithHint, globals: { direction: "rtl" } };

export const Dark: Story = { ...WithHint, globals: { theme: "dark" } };

export const Narrow: Story = { tags: ["!test"], ...WithHint, globals: { viewport: { value: "mobile1" } } };
