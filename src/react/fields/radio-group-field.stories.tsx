import type { Meta, StoryObj } from "@storybook/react-vite";
import * as z from "zod";
import { type StoryField, asks } from "../../../stories/support/asks.js";
import { openHelp } from "../../../stories/support/open-help.js";
import { send } from "../../../stories/support/send.js";
import { SubmitButton } from "../submit/submit-button.js";
import { RadioGroupField } from "./radio-group-field.js";

const meta = {
  title: "Parts/RadioGroupField",
  component: RadioGroupField,
  args: { name: "reply" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof RadioGroupField>;

export default meta;
type Story = StoryObj<typeof meta>;

const ways = z.enum(["email", "phone", "post"]);

const optionalReply: StoryField = {
  label: { en: "How should we reply?", de: "Wie sollen wir antworten?" },
  category: "contact",
  control: "radio",
  schema: ways.optional(),
  options: {
    email: { en: "By email", de: "Per E-Mail" },
    phone: { en: "By phone", de: "Telefonisch" },
    post: { en: "By post", de: "Per Post" },
  },
};

const reply: StoryField = {
  ...optionalReply,
  schema: ways,
  hint: { en: "You can change this later.", de: "Sie können das später ändern." },
  necessity: "precontractual",
  consequence: { en: "We do not know how to reach you.", de: "Wir wissen nicht, wie wir Sie erreichen." },
};

export const Empty: Story = { name: "Required", decorators: [asks({ reply })] };
export const Optional: Story = { decorators: [asks({ reply: optionalReply })] };
export const Filled: Story = { decorators: [asks({ reply }, { defaultValues: { reply: "phone" } })] };
export const WithError: Story = {
  decorators: [asks({ reply }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};
export const Disabled: Story = { args: { disabled: true }, decorators: [asks({ reply })] };
export const HelpOpen: Story = { decorators: [asks({ reply })], play: ({ canvasElement }) => openHelp(canvasElement) };
export const German: Story = { globals: { language: "de" }, decorators: [asks({ reply })] };
export const Dark: Story = {
  globals: { theme: "dark" },
  decorators: [asks({ reply }, { defaultValues: { reply: "email" } })],
};
export const RightToLeft: Story = { globals: { direction: "rtl" }, decorators: [asks({ reply })] };
export const MarkedByText: Story = { decorators: [asks({ reply }, { marking: { preset: "text" } })] };
