import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { FormPage, type FormPageProps } from "../support/form-page.js";
import { languageOf } from "../support/language-of.js";
import { send, submitAllSteps } from "../support/send.js";
import { itSupport } from "./it-support.collection.js";
import { itFaultValues, itIncidentValues, itOrderValues } from "./it-support.values.js";

const collection = itSupport;

type PageProps = Omit<FormPageProps<typeof collection.schema, (typeof collection.conditional)[number]>, "collection">;

/** The support request of an IT service, on one page for people in a hurry. */
function Page({ language, ...rest }: PageProps) {
  return <FormPage collection={collection} language={language} {...rest} />;
}

const meta = {
  title: "Forms/Support request",
  component: Page,
  args: { language: "en" },
  argTypes: { children: { control: false }, language: { control: false }, dir: { control: false } },
  render: (args, { globals }) => <Page {...args} {...languageOf(globals)} />,
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

const filled: Partial<Story> = { args: { defaultValues: itFaultValues } };
const german: Partial<Story> = { globals: { language: "de" } };

export const Empty: Story = {};

export const Filled: Story = filled;

export const Errors: Story = {
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: /things need your attention$/ })).toHaveFocus();
  },
};

/** The values and the record: the notice shown, the fields filled in, the retention of each. */
export const Submitted: Story = { ...filled, play: ({ canvasElement }) => submitAllSteps(canvasElement) };

export const German: Story = german;

export const GermanFilled: Story = { ...filled, ...german };

export const GermanErrors: Story = { ...german, play: ({ canvasElement }) => send(canvasElement) };

export const GermanSubmitted: Story = { ...Submitted, ...german };

export const Narrow: Story = { tags: ["!test"], ...filled, globals: { viewport: { value: "mobile1" } } };

export const Dark: Story = { ...filled, globals: { theme: "dark" } };

export const RightToLeft: Story = { tags: ["!test"], ...filled, globals: { direction: "rtl" } };

/** An order: item, number, date. */
export const Order: Story = { args: { defaultValues: itOrderValues } };

/** A possible data loss: the details that the law requires, and a phone number. */
export const Incident: Story = { args: { defaultValues: itIncidentValues } };
