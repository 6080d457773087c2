import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { FormPage } from "../support/form-page.js";
import { languageOf } from "../support/language-of.js";
import { send } from "../support/send.js";
import { goOn, sendThrough } from "../support/send-through.js";
import { courseEnrolment } from "./course-enrolment.collection.js";
import { CourseEnrolment } from "./course-enrolment.form.js";
import { courseEnrolmentValues, selfPaidEnrolmentValues } from "./course-enrolment.values.js";

interface PageProps {
  /** From the toolbar. */
  readonly language: string;
  /** From the toolbar. */
  readonly dir?: "rtl";
  /** What somebody has filled in. */
  readonly values?: typeof courseEnrolmentValues | typeof selfPaidEnrolmentValues;
}

function Page({ language, dir, values }: PageProps) {
  return (
    <FormPage
      collection={courseEnrolment}
      language={language}
      {...(dir && { dir })}
      {...(values && { defaultValues: values })}
    >
      <CourseEnrolment language={language} />
    </FormPage>
  );
}

/** An online course: an order, with what helps to teach. Who pays decides what is asked about the invoice. */
const meta = {
  title: "Forms/Course enrolment",
  component: Page,
  args: { language: "en" },
  argTypes: { language: { control: false }, dir: { control: false }, values: { control: false } },
  render: (args, { globals }) => <Page {...args} {...languageOf(globals)} />,
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

const german = { globals: { language: "de" } } as const;

export const Empty: Story = {};

export const Filled: Story = { args: { values: courseEnrolmentValues } };

/** The last step of an enrolment that an employer pays for, with the workbook sent to another address. */
export const FilledLastStep: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await goOn(canvasElement);
    await goOn(canvasElement);
    await expect(canvas.getByRole("textbox", { name: "Austrian VAT ID" })).toHaveValue("ATU12345678");
  },
};

/** The last step of somebody who pays alone: no organisation, but the right of withdrawal. */
export const PaidByOneself: Story = {
  args: { values: selfPaidEnrolmentValues },
  play: async ({ canvas, canvasElement }) => {
    await goOn(canvasElement);
    await goOn(canvasElement);
    await expect(canvas.getByRole("checkbox", { name: /^Give me access at once/ })).toBeChecked();
  },
};

export const Errors: Story = {
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "2 things need your attention" })).toHaveFocus();
  },
};

export const Submitted: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await sendThrough(canvasElement);
    await expect(await canvas.findByRole("region", { name: "What the app receives" })).toHaveTextContent("ATU12345678");
  },
};

export const German: Story = german;

export const GermanFilled: Story = { ...Filled, ...german };

export const GermanFilledLastStep: Story = {
  ...GermanFilled,
  play: async ({ canvasElement }) => {
    await goOn(canvasElement);
    await goOn(canvasElement);
  },
};

export const GermanErrors: Story = {
  ...german,
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: /^2 / })).toHaveFocus();
  },
};

export const GermanSubmitted: Story = { ...Submitted, ...german };

export const Narrow: Story = { ...FilledLastStep, globals: { viewport: { value: "mobile1" } } };

export const Dark: Story = { ...FilledLastStep, globals: { theme: "dark" } };

export const RightToLeft: Story = { ...FilledLastStep, globals: { direction: "rtl" } };
