import type { Meta, StoryObj } from "@storybook/react-vite";
import * as z from "zod";
import { arabic } from "../../../../stories/support/arabic.js";
import { type StoryField, withForm } from "../../../../stories/support/with-form.js";
import { markPerNecessity } from "../../../../stories/support/example-policy.js";
import { openHelp } from "../../../../stories/support/open-help.js";
import { send } from "../../../../stories/support/send.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { CheckboxField } from "./checkbox-field.js";

const meta = {
  title: "Fields/CheckboxField",
  component: CheckboxField,
  args: { name: "callBack" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof CheckboxField>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Both answers are valid, so the field is optional: an unchecked checkbox means no. */
const callBack: StoryField = {
  label: { en: "Please call me back", de: "Bitte rufen Sie mich zurück" },
  category: "contract",
  uses: { communication: "contract" },
  schema: z.boolean(),
};

const adult: StoryField = {
  label: { en: "I am 18 or older", de: "Ich bin mindestens 18 Jahre alt" },
  schema: z.literal(true),
};

const mayContract: StoryField = {
  ...adult,
  necessity: "precontractual",
  consequence: {
    en: "We may not enter into a contract with you.",
    de: "Wir dürfen keinen Vertrag mit Ihnen schließen.",
  },
};

export const Empty: Story = { decorators: [withForm({ callBack })] };

export const Filled: Story = { decorators: [withForm({ callBack }, { defaultValues: { callBack: true } })] };

/** Required without a declared necessity: `missing` in the notice reports it to the data protection lead. */
export const Required: Story = { args: { name: "adult" }, decorators: [withForm({ adult })] };

export const Optional: Story = { decorators: [withForm({ callBack })] };

export const OptionalMarked: Story = { decorators: [withForm({ callBack }, { marking: { preset: "optional-only" } })] };

/** Required by law. This policy has a mark for each kind of necessity. */
export const Statutory: Story = {
  args: { name: "resident" },
  decorators: [
    withForm(
      {
        resident: {
          label: { en: "My business is based in the EU", de: "Mein Unternehmen hat seinen Sitz in der EU" },
          schema: z.literal(true),
          uses: { compliance: "legalObligation" },
          necessity: "statutory",
        },
      },
      { marking: markPerNecessity },
    ),
  ],
};

export const Contractual: Story = {
  args: { name: "backup" },
  decorators: [
    withForm(
      {
        backup: {
          label: { en: "I have a backup of my data", de: "Ich habe eine Sicherung meiner Daten" },
          category: "contract",
          schema: z.literal(true),
          uses: { performance: "contract" },
          necessity: "contractual",
          consequence: { en: "We do not touch your server.", de: "Wir arbeiten nicht an Ihrem Server." },
        },
      },
      { marking: markPerNecessity },
    ),
  ],
};

export const Precontractual: Story = {
  args: { name: "adult" },
  decorators: [withForm({ adult: mayContract }, { marking: markPerNecessity })],
};

export const Voluntary: Story = {
  decorators: [withForm({ callBack: { ...callBack, necessity: "voluntary" } }, { marking: markPerNecessity })],
};

export const WithHint: Story = {
  decorators: [
    withForm({
      callBack: {
        ...callBack,
        hint: { en: "Weekdays between 9:00 and 17:00.", de: "Werktags zwischen 9 und 17 Uhr." },
      },
    }),
  ],
};

export const Error: Story = {
  args: { name: "adult" },
  decorators: [withForm({ adult: mayContract }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Disabled: Story = { args: { disabled: true }, decorators: [withForm({ callBack })] };

export const DisabledFilled: Story = {
  args: { disabled: true },
  decorators: [withForm({ callBack }, { defaultValues: { callBack: true } })],
};

/** The value is submitted, and reverted when a person presses the checkbox. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  decorators: [withForm({ callBack }, { defaultValues: { callBack: true } })],
};

export const HelpOpen: Story = {
  decorators: [withForm({ callBack })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const LongLabel: Story = {
  decorators: [
    withForm({
      callBack: {
        ...callBack,
        label: {
          en: "Please call me back on the number that I have given above, on a weekday between nine in the morning and five in the afternoon, to talk about the project",
          de: "Bitte rufen Sie mich unter der oben angegebenen Nummer an einem Werktag zwischen neun und siebzehn Uhr zurück, um über das Projekt zu sprechen",
        },
      },
    }),
  ],
};

export const German: Story = { tags: ["!test"], globals: { language: "de" }, decorators: [withForm({ callBack })] };

export const RightToLeft: Story = {
  tags: ["!test"],
  globals: { direction: "rtl" },
  decorators: [withForm({ callBack }, { defaultValues: { callBack: true } })],
};

/** Arabic labels with a custom locale, which sets the direction, too. */
export const Arabic: Story = {
  tags: ["!test"],
  decorators: [
    withForm(
      { callBack: { ...callBack, label: "يرجى معاودة الاتصال بي", hint: "في أيام العمل من 9:00 إلى 17:00." } },
      { locale: arabic, title: "طلب مشروع", defaultValues: { callBack: true } },
    ),
  ],
};

export const Dark: Story = {
  globals: { theme: "dark" },
  decorators: [withForm({ callBack }, { defaultValues: { callBack: true } })],
};

export const DarkError: Story = {
  args: { name: "adult" },
  globals: { theme: "dark" },
  decorators: [withForm({ adult: mayContract }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};
