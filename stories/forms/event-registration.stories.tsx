import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { FormPage, type FormPageProps } from "../support/form-page.js";
import { languageOf } from "../support/language-of.js";
import { goToStep, send, submitAllSteps } from "../support/send.js";
import { eventRegistration } from "./event-registration.collection.js";
import { EventRegistration } from "./event-registration.form.js";
import { eventRegistrationValues, registrationOfOthersValues } from "./event-registration.values.js";

type PageProps = Omit<
  FormPageProps<typeof eventRegistration.schema, (typeof eventRegistration.conditional)[number]>,
  "collection"
>;

function Page({ language, ...props }: PageProps) {
  return (
    <FormPage collection={eventRegistration} language={language} {...props}>
      <EventRegistration language={language} />
    </FormPage>
  );
}

/**
 * The registration for a conference, for oneself and for others. Fields that reveal health or faith need a separate consent,
 * which only the person concerned can give, so that they are never about the others.
 */
const meta = {
  title: "Forms/Event registration",
  component: Page,
  args: { language: "en" },
  argTypes: { children: { control: false }, language: { control: false }, dir: { control: false } },
  render: (args, { globals }) => <Page {...args} {...languageOf(globals)} />,
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

const german = { globals: { language: "de" } } as const;

export const Empty: Story = {};

export const Filled: Story = { args: { defaultValues: eventRegistrationValues } };

/** The needs of a person with their consents, which default values never check. */
export const FilledNeeds: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await goToStep(canvasElement, 2);
    await expect(canvas.getByRole("checkbox", { name: /about my health/ })).not.toBeChecked();
  },
};

/** A registration for others has no fields for needs. */
export const ForOthers: Story = {
  args: { defaultValues: registrationOfOthersValues },
  play: async ({ canvas, canvasElement }) => {
    await goToStep(canvasElement, 2);
    await expect(canvas.queryByRole("textbox", { name: /^Allergies/ })).toBeNull();
  },
};

export const Errors: Story = {
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: /^3 / })).toHaveFocus();
  },
};

/** Data about health and faith without its consent is an error. */
export const ConsentMissing: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await goToStep(canvasElement, 2);
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: /^4 / })).toHaveFocus();
  },
};

/** The values and the record, which has each consent with its text. */
export const Submitted: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await goToStep(canvasElement, 2);
    for (const name of [/Gesundheit|health/, /Glauben|faith/])
      await userEvent.click(canvas.getByRole("checkbox", { name }));
    await submitAllSteps(canvasElement);
    await expect(canvas.getByRole("region", { name: "What the app receives" })).toHaveTextContent(
      '"decision": "given"',
    );
  },
};

export const German: Story = german;

export const GermanFilled: Story = { ...Filled, ...german };

export const GermanFilledNeeds: Story = {
  ...GermanFilled,
  play: ({ canvasElement }) => goToStep(canvasElement, 2),
};

export const GermanErrors: Story = { ...Errors, ...german };

export const GermanConsentMissing: Story = { ...ConsentMissing, ...german };

export const GermanSubmitted: Story = { ...Submitted, ...german };

export const Narrow: Story = { ...FilledNeeds, globals: { viewport: { value: "mobile1" } } };

export const Dark: Story = { ...FilledNeeds, globals: { theme: "dark" } };

export const RightToLeft: Story = { ...FilledNeeds, globals: { direction: "rtl" } };
