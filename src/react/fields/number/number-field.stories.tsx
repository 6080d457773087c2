import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import * as z from "zod";
import { arabic } from "../../../../stories/support/arabic.js";
import { type StoryField, withForm } from "../../../../stories/support/with-form.js";
import { markPerNecessity } from "../../../../stories/support/example-policy.js";
import { openHelp } from "../../../../stories/support/open-help.js";
import { send } from "../../../../stories/support/send.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { NumberField } from "./number-field.js";

const meta = {
  title: "Fields/NumberField",
  component: NumberField,
  args: { name: "budget" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof NumberField>;

export default meta;
type Story = StoryObj<typeof meta>;

const optionalBudget: StoryField = {
  label: { en: "Budget", de: "Budget" },
  category: "contract",
  schema: z.number().min(0).optional(),
};

const budget: StoryField = {
  ...optionalBudget,
  schema: z.number().min(500).max(200_000),
  necessity: "precontractual",
  consequence: { en: "We cannot make you an offer.", de: "Wir können Ihnen kein Angebot machen." },
};

const hint = { en: "A rough sum is enough.", de: "Ein ungefährer Betrag genügt." };
const euros = { suffix: { en: "euros", de: "Euro" } };

export const Empty: Story = { decorators: [withForm({ budget })] };

export const Filled: Story = { decorators: [withForm({ budget }, { defaultValues: { budget: 12_500.5 } })] };

export const Optional: Story = { decorators: [withForm({ budget: optionalBudget })] };

export const OptionalMarked: Story = {
  decorators: [withForm({ budget: optionalBudget }, { marking: { preset: "optional-only" } })],
};

export const Precontractual: Story = { decorators: [withForm({ budget }, { marking: markPerNecessity })] };

export const WithHint: Story = { decorators: [withForm({ budget: { ...budget, hint } })] };

/** The unit is part of the accessible description of the input. */
export const WithSuffix: Story = { args: euros, decorators: [withForm({ budget: { ...budget, hint } })] };

export const LongSuffix: Story = {
  args: { suffix: { en: "working hours a month", de: "Arbeitsstunden im Monat" } },
  globals: { viewport: { value: "mobile1" } },
  decorators: [withForm({ budget: { ...budget, label: { en: "Effort", de: "Aufwand" } } })],
};

/** Phones show a keypad with digits only. */
export const WholeNumber: Story = {
  args: { name: "people" },
  decorators: [
    withForm(
      { people: { label: { en: "People on the team", de: "Personen im Team" }, schema: z.int().min(1).optional() } },
      { defaultValues: { people: 12 } },
    ),
  ],
};

export const Error: Story = {
  decorators: [withForm({ budget }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

export const NotANumber: Story = {
  decorators: [withForm({ budget }, { after: <SubmitButton /> })],
  async play({ canvasElement }) {
    await userEvent.type(within(canvasElement).getByRole("textbox"), "plenty");
    await send(canvasElement);
  },
};

/** The error has the bound in the format of the form's language. */
export const TooLarge: Story = {
  args: euros,
  decorators: [
    withForm({ budget: { ...budget, hint } }, { defaultValues: { budget: 1_000_000 }, after: <SubmitButton /> }),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Disabled: Story = {
  args: { disabled: true, ...euros },
  decorators: [withForm({ budget: optionalBudget }, { defaultValues: { budget: 12_500 } })],
};

export const ReadOnly: Story = {
  args: { readOnly: true, ...euros },
  decorators: [withForm({ budget: optionalBudget }, { defaultValues: { budget: 12_500 } })],
};

export const HelpOpen: Story = {
  decorators: [withForm({ budget })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

/** 12,500.5 with a decimal comma. The input also accepts "12.500,5". */
export const German: Story = {
  args: euros,
  globals: { language: "de" },
  decorators: [withForm({ budget: { ...budget, hint } }, { defaultValues: { budget: 12_500.5 } })],
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByRole("textbox")).toHaveValue("12500,5");
  },
};

export const GermanTooLarge: Story = { ...TooLarge, globals: { language: "de" } };

export const RightToLeft: Story = {
  tags: ["!test"],
  args: euros,
  globals: { direction: "rtl" },
  decorators: [withForm({ budget: { ...budget, hint } }, { defaultValues: { budget: 12_500.5 } })],
};

/** In Eastern Arabic digits. The input also accepts European ones. */
export const Arabic: Story = {
  tags: ["!test"],
  args: { suffix: "جنيه" },
  decorators: [
    withForm(
      { budget: { ...budget, label: "الميزانية", consequence: "لا يمكننا تقديم عرض لك." } },
      { locale: { ...arabic, language: "ar-EG" }, title: "طلب مشروع", defaultValues: { budget: 12_500.5 } },
    ),
  ],
};

export const Dark: Story = {
  args: euros,
  globals: { theme: "dark" },
  decorators: [withForm({ budget: { ...budget, hint } }, { defaultValues: { budget: 12_500 } })],
};

export const DarkError: Story = { ...TooLarge, globals: { theme: "dark" } };
