import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { FormPage, type FormPageProps } from "../support/form-page.js";
import { languageOf } from "../support/language-of.js";
import { goToStep, send, submitAllSteps } from "../support/send.js";
import { courseEnrolment } from "./course-enrolment.collection.js";
import { CourseEnrolment } from "./course-enrolment.form.js";
import { courseEnrolmentValues, selfPaidEnrolmentValues } from "./course-enrolment.values.js";

type PageProps = Omit<
  FormPageProps<typeof courseEnrolment.schema, (typeof courseEnrolment.conditional)[number]>,
  "collection"
>;

function Page({ language, ...props }: PageProps) {
  return (
    <FormPage collection={courseEnrolment} language={language} {...props}>
      <CourseEnrolment language={language} />
    </FormPage>
  );
}

/** The order of an online course. The payer decides which invoice fields are visible. */
const meta = {
  title: "Forms/Course enrolment",
  component: Page,
  args: { language: "en" },
  argTypes: { children: { control: false }, language: { control: false }, dir: { control: false } },
  render: (args, { globals }) => <Page {...args} {...languageOf(globals)} />,
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

const german = { globals: { language: "de" } } as const;

export const Empty: Story = {};

export const Filled: Story = { args: { defaultValues: courseEnrolmentValues } };

/** The last step of an enrolment paid by an employer, with another delivery address. */
export const FilledLastStep: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await goToStep(canvasElement, 3);
    await expect(canvas.getByRole("textbox", { name: "Austrian VAT ID" })).toHaveValue("ATU12345678");
  },
};

/** The last step of an enrolment paid by the participant: no organisation, but the right of withdrawal. */
export const PaidByParticipant: Story = {
  args: { defaultValues: selfPaidEnrolmentValues },
  play: async ({ canvas, canvasElement }) => {
    await goToStep(canvasElement, 3);
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
    await submitAllSteps(canvasElement);
    await expect(canvas.getByRole("region", { name: "What the app receives" })).toHaveTextContent("ATU12345678");
  },
};

export const German: Story = german;

export const GermanFilled: Story = { ...Filled, ...german };

export const GermanFilledLastStep: Story = {
  ...GermanFilled,
  play: ({ canvasElement }) => goToStep(canvasElement, 3),
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
