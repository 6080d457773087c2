import type { Meta, StoryObj } from "@storybook/react-vite";
import * as z from "zod";
import { arabic } from "../../../../stories/support/arabic.js";
import { type StoryField, withForm } from "../../../../stories/support/with-form.js";
import { markPerNecessity } from "../../../../stories/support/example-policy.js";
import { openHelp } from "../../../../stories/support/open-help.js";
import { send } from "../../../../stories/support/send.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { DateField } from "./date-field.js";

const meta = {
  title: "Fields/DateField",
  component: DateField,
  args: { name: "start" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof DateField>;

export default meta;
type Story = StoryObj<typeof meta>;

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

const optionalStart: StoryField = {
  label: { en: "Start", de: "Beginn" },
  category: "contract",
  schema: z.date().optional(),
};

const start: StoryField = {
  ...optionalStart,
  schema: z.date().min(day("2026-02-01")).max(day("2026-12-31")),
  necessity: "precontractual",
  consequence: { en: "We cannot plan your project.", de: "Wir können Ihr Projekt nicht einplanen." },
};

const hint = { en: "In 2026, from February on.", de: "Im Jahr 2026, ab Februar." };
const filled = { defaultValues: { start: day("2026-09-01") } };

export const Empty: Story = { decorators: [withForm({ start })] };

export const Filled: Story = { decorators: [withForm({ start }, filled)] };

export const Optional: Story = { decorators: [withForm({ start: optionalStart })] };

export const OptionalMarked: Story = {
  decorators: [withForm({ start: optionalStart }, { marking: { preset: "optional-only" } })],
};

export const Precontractual: Story = { decorators: [withForm({ start }, { marking: markPerNecessity })] };

export const WithHint: Story = { decorators: [withForm({ start: { ...start, hint } })] };

export const Error: Story = {
  decorators: [withForm({ start }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

/** The error has the bound in the format of the form's language, whatever that of the browser is. */
export const TooEarly: Story = {
  decorators: [
    withForm({ start: { ...start, hint } }, { defaultValues: { start: day("2026-01-15") }, after: <SubmitButton /> }),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Disabled: Story = { args: { disabled: true }, decorators: [withForm({ start: optionalStart }, filled)] };

export const ReadOnly: Story = { args: { readOnly: true }, decorators: [withForm({ start: optionalStart }, filled)] };

export const HelpOpen: Story = {
  decorators: [withForm({ start })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const Time: Story = {
  args: { name: "callAt" },
  decorators: [
    withForm(
      { callAt: { label: { en: "Call me at", de: "Anruf um" }, schema: z.iso.time().optional(), category: "contact" } },
      { defaultValues: { callAt: "14:30" } },
    ),
  ],
};

export const DateAndTime: Story = {
  args: { name: "meeting" },
  decorators: [
    withForm(
      {
        meeting: {
          label: { en: "First meeting", de: "Erstes Treffen" },
          schema: z.iso.datetime({ local: true }).optional(),
          category: "contract",
        },
      },
      { defaultValues: { meeting: "2026-09-01T14:30" } },
    ),
  ],
};

export const German: Story = {
  tags: ["!test"],
  globals: { language: "de" },
  decorators: [withForm({ start: { ...start, hint } }, filled)],
};

export const GermanTooEarly: Story = { ...TooEarly, globals: { language: "de" } };

export const RightToLeft: Story = {
  tags: ["!test"],
  globals: { direction: "rtl" },
  decorators: [withForm({ start }, filled)],
};

export const Arabic: Story = {
  tags: ["!test"],
  decorators: [
    withForm(
      { start: { ...start, label: "تاريخ البدء", consequence: "لا يمكننا التخطيط لمشروعك." } },
      { locale: arabic, title: "طلب مشروع", ...filled },
    ),
  ],
};

export const Narrow: Story = { tags: ["!test"], ...DateAndTime, globals: { viewport: { value: "mobile1" } } };

export const Dark: Story = { globals: { theme: "dark" }, decorators: [withForm({ start }, filled)] };

export const DarkError: Story = { ...TooEarly, globals: { theme: "dark" } };
