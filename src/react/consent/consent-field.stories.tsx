import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { inForm } from "../../../stories/support/with-form.js";
import { consents } from "../../../stories/support/event-registration-parts.js";
import { openHelp } from "../../../stories/support/open-help.js";
import { send } from "../../../stories/support/send.js";
import { ErrorSummary } from "../errors/error-summary.js";
import { TextField } from "../fields/text/text-field.js";
import { MarkingLegend } from "../marking/marking-legend.js";
import { SubmitButton } from "../submit/submit-button.js";
import { ConsentField } from "./consent-field.js";

const meta = {
  title: "Parts/ConsentField",
  component: ConsentField,
  args: { name: "newsletter" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof ConsentField>;

export default meta;
type Story = StoryObj<typeof meta>;

const covering = { name: "mayUseNeeds" };

const before = (
  <>
    <MarkingLegend />
    <ErrorSummary />
    <TextField name="needs" />
  </>
);

/** Never ticked beforehand, whatever the app, a stored form or the browser says. */
export const Asked: Story = { decorators: [inForm(consents)] };

export const Given: Story = {
  decorators: [inForm(consents)],
  play: async ({ canvas }) => {
    const box = canvas.getByRole("checkbox");
    await userEvent.click(box);
    await expect(box).toBeChecked();
  },
};

/** An explicit consent stands with the field that it covers. */
export const Explicit: Story = { args: covering, decorators: [inForm(consents, { before })] };

/** What was filled in counts only together with the consent to it. */
export const NotAgreed: Story = {
  args: covering,
  decorators: [inForm(consents, { before, after: <SubmitButton />, defaultValues: { needs: "Nuts" } })],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    const needs = await canvas.findByRole("textbox", { name: "What you cannot eat" });
    await waitFor(() => expect(needs).toBeInvalid());
  },
};

/** One box for each purpose: either can be given without the other. */
export const Two: Story = {
  decorators: [inForm(consents, { before: <TextField name="needs" />, after: <ConsentField name="mayUseNeeds" /> })],
};

export const Disabled: Story = { args: { disabled: true }, decorators: [inForm(consents)] };

export const HelpOpen: Story = {
  decorators: [inForm(consents)],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const German: Story = { tags: ["!test"], ...Explicit, globals: { language: "de" } };

export const GermanNotAgreed: Story = {
  ...NotAgreed,
  globals: { language: "de" },
  play: ({ canvasElement }) => send(canvasElement),
};

export const RightToLeft: Story = { tags: ["!test"], ...Explicit, globals: { direction: "rtl" } };

export const Dark: Story = { ...NotAgreed, globals: { theme: "dark" } };

export const DarkGiven: Story = { ...Given, globals: { theme: "dark" } };

export const Narrow: Story = { tags: ["!test"], ...Explicit, globals: { viewport: { value: "mobile1" } } };
