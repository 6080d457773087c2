import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { FormPage, type FormPageProps } from "../support/form-page.js";
import { languageOf } from "../support/language-of.js";
import { send } from "../support/send.js";
import { courseEvaluation } from "./course-evaluation.collection.js";
import { courseEvaluationValues, shortEvaluationValues } from "./course-evaluation.values.js";

type PageProps = Omit<
  FormPageProps<typeof courseEvaluation.schema, (typeof courseEvaluation.conditional)[number]>,
  "collection"
>;

function Page(props: PageProps) {
  return <FormPage collection={courseEvaluation} {...props} />;
}

/** The evaluation of a course and its instructors: voluntary, and anonymous unless the participant wants an answer. */
const meta = {
  title: "Forms/Course evaluation",
  component: Page,
  args: { language: "en" },
  argTypes: { children: { control: false }, language: { control: false }, dir: { control: false } },
  render: (args, { globals }) => <Page {...args} {...languageOf(globals)} />,
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

const german = { globals: { language: "de" } } as const;

export const Empty: Story = {};

export const Filled: Story = { args: { defaultValues: courseEvaluationValues } };

/** The email address is invalid, and an instructor has no name. */
export const Errors: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Add instructor" }));
    await userEvent.click(canvas.getByRole("checkbox", { name: "I would like an answer" }));
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "3 things need your attention" })).toHaveFocus();
  },
};

export const Submitted: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "What the app receives" })).toHaveTextContent("yildiz");
  },
};

/** Only the course is required. */
export const SubmittedMinimal: Story = {
  args: { defaultValues: shortEvaluationValues },
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "What the app receives" })).toHaveTextContent("forms");
  },
};

export const German: Story = german;

export const GermanFilled: Story = { ...Filled, ...german };

export const GermanErrors: Story = {
  ...german,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Lehrperson hinzufügen" }));
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: /^2 / })).toHaveFocus();
  },
};

export const GermanSubmitted: Story = { ...Submitted, ...german };

export const Narrow: Story = { tags: ["!test"], ...Filled, globals: { viewport: { value: "mobile1" } } };

export const Dark: Story = { ...Filled, globals: { theme: "dark" } };

export const RightToLeft: Story = { tags: ["!test"], ...Filled, globals: { direction: "rtl" } };
