import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import * as z from "zod";
import { arabic } from "../../../stories/support/arabic.js";
import { withForm } from "../../../stories/support/with-form.js";
import { send } from "../../../stories/support/send.js";
import { SubmitButton } from "./submit-button.js";

const meta = {
  title: "Form/SubmitButton",
  component: SubmitButton,
} satisfies Meta<typeof SubmitButton>;

export default meta;
type Story = StoryObj<typeof meta>;

const fields = {
  callBack: {
    label: { en: "Please call me back", de: "Bitte rufen Sie mich zurück" },
    schema: z.boolean(),
    category: "contract",
    uses: { communication: "contract" },
  },
} as const;

const inForm = withForm(fields);
const sending = withForm(fields, { onSubmit: () => new Promise(() => {}) });
const failing = withForm(fields, { onSubmit: () => Promise.reject(new Error("The server cannot be reached.")) });

export const Idle: Story = { decorators: [inForm] };

export const CustomLabel: Story = { args: { children: "Ask for an offer" }, decorators: [inForm] };

export const LongLabel: Story = {
  args: { children: "Send this enquiry to Example Studio and ask for an offer without any obligation" },
  globals: { viewport: { value: "mobile1" } },
  decorators: [inForm],
};

export const Disabled: Story = { args: { disabled: true }, decorators: [inForm] };

/** While submitting, the button stays in place and focused, and a second press does nothing. */
export const Submitting: Story = {
  decorators: [sending],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByText("Sending…")).toBeVisible();
  },
};

export const Submitted: Story = {
  decorators: [inForm],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByText("Sent. Thank you.")).toBeVisible();
  },
};

/** The values stay, and the button can be pressed again. */
export const Failed: Story = {
  decorators: [failing],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByText(/could not send the form/)).toBeVisible();
  },
};

export const German: Story = {
  globals: { language: "de" },
  decorators: [failing],
  play: ({ canvasElement }) => send(canvasElement),
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  decorators: [inForm],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Arabic: Story = {
  decorators: [withForm(fields, { locale: arabic, title: "طلب مشروع" })],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Dark: Story = { globals: { theme: "dark" }, decorators: [inForm] };

export const DarkSubmitting: Story = {
  globals: { theme: "dark" },
  decorators: [sending],
  play: ({ canvasElement }) => send(canvasElement),
};

export const DarkSubmitted: Story = {
  globals: { theme: "dark" },
  decorators: [inForm],
  play: ({ canvasElement }) => send(canvasElement),
};

export const DarkFailed: Story = {
  globals: { theme: "dark" },
  decorators: [failing],
  play: ({ canvasElement }) => send(canvasElement),
};
