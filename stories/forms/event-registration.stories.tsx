import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { FormPage } from "../support/form-page.js";
import { languageOf } from "../support/language-of.js";
import { send } from "../support/send.js";
import { goOn, sendThrough } from "../support/send-through.js";
import { eventRegistration } from "./event-registration.collection.js";
import { EventRegistration } from "./event-registration.form.js";
import { eventRegistrationValues, registrationOfOthersValues } from "./event-registration.values.js";

interface PageProps {
  /** From the toolbar. */
  readonly language: string;
  /** From the toolbar. */
  readonly dir?: "rtl";
  /** What somebody has filled in. */
  readonly values?: typeof eventRegistrationValues | typeof registrationOfOthersValues;
}

function Page({ language, dir, values }: PageProps) {
  return (
    <FormPage
      collection={eventRegistration}
      language={language}
      {...(dir && { dir })}
      {...(values && { defaultValues: values })}
    >
      <EventRegistration language={language} />
    </FormPage>
  );
}

/**
 * A conference, for oneself and for others. What tells of health or faith takes a consent of its own, which only the person
 * it is about can give: it is asked of whoever fills in the form, and not about the others.
 */
const meta = {
  title: "Forms/Event registration",
  component: Page,
  args: { language: "en" },
  argTypes: { language: { control: false }, dir: { control: false }, values: { control: false } },
  render: (args, { globals }) => <Page {...args} {...languageOf(globals)} />,
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

const german = { globals: { language: "de" } } as const;

export const Empty: Story = {};

export const Filled: Story = { args: { values: eventRegistrationValues } };

/** What a person needs, and the consents that it takes. Nobody has given them but by their own hand. */
export const FilledNeeds: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await goOn(canvasElement);
    await expect(canvas.getByRole("checkbox", { name: /about my health/ })).not.toBeChecked();
  },
};

/** Somebody registers others: nobody's needs are asked for. */
export const ForOthers: Story = {
  args: { values: registrationOfOthersValues },
  play: async ({ canvas, canvasElement }) => {
    await goOn(canvasElement);
    await expect(canvas.queryByRole("textbox", { name: /^Allergies/ })).toBeNull();
  },
};

export const Errors: Story = {
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "3 things need your attention" })).toHaveFocus();
  },
};

/** What was told about health and faith cannot be used without a consent to it. */
export const ConsentMissing: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await goOn(canvasElement);
    await goOn(canvasElement);
    await expect(await canvas.findByRole("region", { name: "4 things need your attention" })).toHaveFocus();
  },
};

export const Submitted: Story = {
  ...Filled,
  play: async ({ canvas, canvasElement }) => {
    await sendThrough(canvasElement);
    await expect(await canvas.findByRole("region", { name: "What the app receives" })).toHaveTextContent(
      '"decision": "given"',
    );
  },
};

export const German: Story = german;

export const GermanFilled: Story = { ...Filled, ...german };

export const GermanFilledNeeds: Story = {
  ...GermanFilled,
  play: async ({ canvasElement }) => void (await goOn(canvasElement)),
};

export const GermanErrors: Story = {
  ...german,
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: /^3 / })).toHaveFocus();
  },
};

export const GermanConsentMissing: Story = {
  ...GermanFilled,
  play: async ({ canvasElement }) => {
    await goOn(canvasElement);
    await goOn(canvasElement);
  },
};

export const GermanSubmitted: Story = { ...Submitted, ...german };

export const Narrow: Story = { ...FilledNeeds, globals: { viewport: { value: "mobile1" } } };

export const Dark: Story = { ...FilledNeeds, globals: { theme: "dark" } };

export const RightToLeft: Story = { ...FilledNeeds, globals: { direction: "rtl" } };
