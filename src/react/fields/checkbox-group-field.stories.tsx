import type { Meta, StoryObj } from "@storybook/react-vite";
import * as z from "zod";
import { type StoryField, asks } from "../../../stories/support/asks.js";
import { openHelp } from "../../../stories/support/open-help.js";
import { send } from "../../../stories/support/send.js";
import { SubmitButton } from "../submit/submit-button.js";
import { CheckboxGroupField } from "./checkbox-group-field.js";

const meta = {
  title: "Parts/CheckboxGroupField",
  component: CheckboxGroupField,
  args: { name: "topics" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof CheckboxGroupField>;

export default meta;
type Story = StoryObj<typeof meta>;

const ways = z.enum(["email", "phone", "post"]);

const optionalTopics: StoryField = {
  label: { en: "Ways we may reach you", de: "Wege, auf denen wir Sie erreichen dürfen" },
  category: "contact",
  control: "checkboxes",
  schema: z.array(ways),
  options: {
    email: { en: "By email", de: "Per E-Mail" },
    phone: { en: "By phone", de: "Telefonisch" },
    post: { en: "By post", de: "Per Post" },
  },
};

const topics: StoryField = {
  ...optionalTopics,
  schema: z.array(ways).min(1),
  hint: { en: "You can change this later.", de: "Sie können das später ändern." },
  necessity: "precontractual",
  consequence: { en: "We do not know how to reach you.", de: "Wir wissen nicht, wie wir Sie erreichen." },
};

export const Empty: Story = { name: "Required", decorators: [asks({ topics })] };
export const Optional: Story = { decorators: [asks({ topics: optionalTopics })] };
export const Filled: Story = { decorators: [asks({ topics }, { defaultValues: { topics: ["phone", "post"] } })] };
export const WithError: Story = {
  decorators: [asks({ topics }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};
export const Disabled: Story = { args: { disabled: true }, decorators: [asks({ topics })] };
export const HelpOpen: Story = { decorators: [asks({ topics })], play: ({ canvasElement }) => openHelp(canvasElement) };
export const German: Story = { globals: { language: "de" }, decorators: [asks({ topics })] };
export const Dark: Story = {
  globals: { theme: "dark" },
  decorators: [asks({ topics }, { defaultValues: { topics: ["email"] } })],
};
export const RightToLeft: Story = { globals: { direction: "rtl" }, decorators: [asks({ topics })] };
export const MarkedByText: Story = { decorators: [asks({ topics }, { marking: { preset: "text" } })] };
