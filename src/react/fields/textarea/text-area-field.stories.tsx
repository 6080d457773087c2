import type { Meta, StoryObj } from "@storybook/react-vite";
import * as z from "zod";
import { arabic } from "../../../../stories/support/arabic.js";
import { type StoryField, withForm } from "../../../../stories/support/with-form.js";
import { markPerNecessity } from "../../../../stories/support/example-policy.js";
import { openHelp } from "../../../../stories/support/open-help.js";
import { send } from "../../../../stories/support/send.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { TextAreaField } from "./text-area-field.js";

const meta = {
  title: "Fields/TextAreaField",
  component: TextAreaField,
  args: { name: "brief" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof TextAreaField>;

export default meta;
type Story = StoryObj<typeof meta>;

const optionalBrief: StoryField = {
  label: { en: "What should we build?", de: "Was sollen wir bauen?" },
  hint: { en: "A few sentences are enough.", de: "Ein paar Sätze genügen." },
  category: "contract",
  control: "textarea",
  schema: z.string().optional(),
};

const brief: StoryField = {
  ...optionalBrief,
  schema: z.string().min(20),
  necessity: "precontractual",
  consequence: { en: "We cannot estimate your project.", de: "Wir können Ihr Projekt nicht einschätzen." },
};

const text = "A form that says what it asks for, and why.\n\nIt should work on a phone, with a keyboard, and out loud.";

export const Empty: Story = { decorators: [withForm({ brief })] };

export const Filled: Story = { decorators: [withForm({ brief }, { defaultValues: { brief: text } })] };

/** A long text scrolls within the textarea. */
export const FilledLong: Story = {
  decorators: [
    withForm(
      { brief },
      { defaultValues: { brief: Array.from({ length: 30 }, (_, line) => `Line ${line + 1}`).join("\n") } },
    ),
  ],
};

/** Required without a declared necessity: `missing` in the notice reports it to the data protection lead. */
export const Required: Story = { decorators: [withForm({ brief: { ...optionalBrief, schema: z.string().min(20) } })] };

export const Optional: Story = { decorators: [withForm({ brief: optionalBrief })] };

export const OptionalMarked: Story = {
  decorators: [withForm({ brief: optionalBrief }, { marking: { preset: "optional-only" } })],
};

/** Required by law. This policy has a mark for each kind of necessity. */
export const Statutory: Story = {
  args: { name: "activity" },
  decorators: [
    withForm(
      {
        activity: {
          label: { en: "What your business does", de: "Gegenstand Ihres Unternehmens" },
          control: "textarea",
          schema: z.string().min(1),
          uses: { compliance: "legalObligation" },
          necessity: "statutory",
        },
      },
      { marking: markPerNecessity },
    ),
  ],
};

export const Contractual: Story = {
  args: { name: "defect" },
  decorators: [
    withForm(
      {
        defect: {
          label: { en: "What does not work?", de: "Was funktioniert nicht?" },
          category: "contract",
          control: "textarea",
          schema: z.string().min(1),
          uses: { performance: "contract" },
          necessity: "contractual",
          consequence: { en: "We cannot mend it.", de: "Wir können den Fehler nicht beheben." },
        },
      },
      { marking: markPerNecessity },
    ),
  ],
};

export const Precontractual: Story = { decorators: [withForm({ brief }, { marking: markPerNecessity })] };

export const Voluntary: Story = {
  decorators: [withForm({ brief: { ...optionalBrief, necessity: "voluntary" } }, { marking: markPerNecessity })],
};

export const Error: Story = {
  decorators: [withForm({ brief }, { defaultValues: { brief: "A website" }, after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Disabled: Story = {
  args: { disabled: true },
  decorators: [withForm({ brief: optionalBrief }, { defaultValues: { brief: text } })],
};

export const HelpOpen: Story = {
  decorators: [withForm({ brief })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const LongLabel: Story = {
  decorators: [
    withForm({
      brief: {
        ...brief,
        label: {
          en: "What should we build for you, whom is it for, what should they be able to do with it, and how will you tell that it has become what you hoped for?",
          de: "Was sollen wir für Sie bauen, für wen ist es gedacht, was sollen diese Menschen damit tun können, und woran merken Sie, dass es geworden ist, was Sie sich erhofft haben?",
        },
      },
    }),
  ],
};

export const TwoLines: Story = { args: { rows: 2 }, decorators: [withForm({ brief })] };

export const German: Story = { tags: ["!test"], globals: { language: "de" }, decorators: [withForm({ brief })] };

export const RightToLeft: Story = { tags: ["!test"], globals: { direction: "rtl" }, decorators: [withForm({ brief })] };

/** Arabic labels with a custom locale, which sets the direction, too. */
export const Arabic: Story = {
  tags: ["!test"],
  decorators: [
    withForm(
      { brief: { ...brief, label: "ماذا تريد أن نبني لك؟", hint: "بضع جمل تكفي." } },
      { locale: arabic, title: "طلب مشروع", defaultValues: { brief: "موقع إلكتروني جديد (React) لمكتبتنا." } },
    ),
  ],
};

export const Dark: Story = {
  globals: { theme: "dark" },
  decorators: [withForm({ brief }, { defaultValues: { brief: text } })],
};
