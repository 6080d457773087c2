import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { withCollection } from "../../../stories/support/with-form.js";
import { consents } from "../../../stories/support/workshop-forms.js";
import { openHelp } from "../../../stories/support/open-help.js";
import { send } from "../../../stories/support/send.js";
import { ErrorSummary } from "../errors/error-summary.js";
import { TextField } from "../fields/text/text-field.js";
import { MarkingLegend } from "../marking/marking-legend.js";
import { SubmitButton } from "../submit/submit-button.js";
import { ConsentField } from "./consent-field.js";

const meta = {
  title: "Fields/ConsentField",
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

/** Never checked by default values, a stored form or the browser. */
export const Empty: Story = { decorators: [withCollection(consents)] };

export const Given: Story = {
  decorators: [withCollection(consents)],
  play: async ({ canvas }) => {
    const box = canvas.getByRole("checkbox");
    await userEvent.click(box);
    await expect(box).toBeChecked();
  },
};

/** An explicit consent belongs beside the field that it covers. */
export const Explicit: Story = { args: covering, decorators: [withCollection(consents, { before })] };

/** A value in the covered field requires the consent. */
export const ConsentMissing: Story = {
  args: covering,
  decorators: [withCollection(consents, { before, after: <SubmitButton />, defaultValues: { needs: "Nuts" } })],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    const needs = await canvas.findByRole("textbox", { name: "What you cannot eat" });
    await waitFor(() => expect(needs).toBeInvalid());
  },
};

/** One checkbox for each purpose: either can be given without the other. */
export const TwoPurposes: Story = {
  decorators: [
    withCollection(consents, { before: <TextField name="needs" />, after: <ConsentField name="mayUseNeeds" /> }),
  ],
};

export const Disabled: Story = { args: { disabled: true }, decorators: [withCollection(consents)] };

export const HelpOpen: Story = {
  decorators: [withCollection(consents)],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const German: Story = { tags: ["!test"], ...Explicit, globals: { language: "de" } };

export const GermanConsentMissing: Story = {
  ...ConsentMissing,
  globals: { language: "de" },
  play: ({ canvasElement }) => send(canvasElement),
};

export const RightToLeft: Story = { tags: ["!test"], ...Explicit, globals: { direction: "rtl" } };

export const Dark: Story = { ...ConsentMissing, globals: { theme: "dark" } };

export const DarkGiven: Story = { ...Given, globals: { theme: "dark" } };

export const Narrow: Story = { tags: ["!test"], ...Explicit, globals: { viewport: { value: "mobile1" } } };
