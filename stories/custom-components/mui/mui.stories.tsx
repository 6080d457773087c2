import type { Meta, StoryObj } from "@storybook/react-vite";
import { send } from "../../support/send.js";
import { KitForm } from "../kit-form.js";
import { mui } from "./kit.js";

const meta = {
  title: "Custom components/Material UI",
  component: KitForm,
  args: { kit: mui, globals: {} },
  argTypes: { kit: { control: false }, globals: { control: false } },
  render: (args, { globals }) => <KitForm {...args} globals={globals} />,
} satisfies Meta<typeof KitForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Filled: Story = { args: { filled: true } };

export const Errors: Story = { play: ({ canvasElement }) => send(canvasElement) };

export const German: Story = { tags: ["!test"], globals: { language: "de" } };

export const RightToLeft: Story = { tags: ["!test"], globals: { direction: "rtl" }, args: { filled: true } };

export const Dark: Story = { globals: { theme: "dark" }, args: { filled: true } };

export const DarkErrors: Story = { globals: { theme: "dark" }, play: ({ canvasElement }) => send(canvasElement) };

export const Narrow: Story = { tags: ["!test"], globals: { viewport: { value: "mobile1" } } };
