import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { FormPage, type FormPageProps } from "../support/form-page.js";
import { languageOf } from "../support/language-of.js";
import { goToStep, send, submitAllSteps } from "../support/send.js";
import { platformSignup } from "./platform-signup.collection.js";
import { PlatformSignup } from "./platform-signup.form.js";
import { registeredUserValues, testUserValues } from "./platform-signup.values.js";

type PageProps = Omit<
  FormPageProps<typeof platformSignup.schema, (typeof platformSignup.conditional)[number]>,
  "collection"
>;

function Page({ language, ...props }: PageProps) {
  return (
    <FormPage collection={platformSignup} language={language} {...props}>
      <PlatformSignup language={language} />
    </FormPage>
  );
}

/** A new account. The first field decides whether a login is enough or a contract and an invoice are needed. */
const meta = {
  title: "Forms/Platform sign-up",
  component: Page,
  args: { language: "en" },
  argTypes: { children: { control: false }, language: { control: false }, dir: { control: false } },
  render: (args, { globals }) => <Page {...args} {...languageOf(globals)} />,
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

const german = { globals: { language: "de" } } as const;

export const Empty: Story = {};

export const Filled: Story = { args: { defaultValues: registeredUserValues } };

/** The invoice and payment of a business in Austria that pays by direct debit. */
export const FilledLastStep: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await goToStep(canvasElement, 3);
    await expect(canvas.getByRole("textbox", { name: "IBAN" })).toHaveValue("AT611904300234573201");
  },
};

/** A test account has one step. */
export const TestAccount: Story = { args: { defaultValues: testUserValues } };

export const Errors: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("radio", { name: /^A registered account/ }));
    await userEvent.type(canvas.getByLabelText(/^Password/), "too short");
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "4 things need your attention" })).toHaveFocus();
  },
};

export const Submitted: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await submitAllSteps(canvasElement);
    await expect(canvas.getByRole("region", { name: "What the app receives" })).toHaveTextContent("ATU87654321");
  },
};

export const TestAccountSubmitted: Story = {
  ...TestAccount,
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "What the app receives" })).not.toHaveTextContent("invoice");
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
    await expect(await canvas.findByRole("region", { name: /^3 / })).toHaveFocus();
  },
};

export const GermanSubmitted: Story = { ...Submitted, ...german };

export const Narrow: Story = { ...FilledLastStep, globals: { viewport: { value: "mobile1" } } };

export const Dark: Story = { ...FilledLastStep, globals: { theme: "dark" } };

export const RightToLeft: Story = { ...FilledLastStep, globals: { direction: "rtl" } };
