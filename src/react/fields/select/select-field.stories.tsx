import type { Meta, StoryObj } from "@storybook/react-vite";
import * as z from "zod";
import { arabic } from "../../../../stories/support/arabic.js";
import { type StoryField, withForm } from "../../../../stories/support/with-form.js";
import { markPerNecessity } from "../../../../stories/support/example-policy.js";
import { openHelp } from "../../../../stories/support/open-help.js";
import { send } from "../../../../stories/support/send.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { SelectField } from "./select-field.js";

const meta = {
  title: "Fields/SelectField",
  component: SelectField,
  args: { name: "kind" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof SelectField>;

export default meta;
type Story = StoryObj<typeof meta>;

const kinds = z.enum(["website", "app", "redesign"]);

const optionalKind: StoryField = {
  label: { en: "Kind of project", de: "Art des Projekts" },
  category: "contract",
  schema: kinds.optional(),
  options: {
    website: { en: "A new website", de: "Eine neue Website" },
    app: { en: "An app", de: "Eine App" },
    redesign: { en: "A redesign", de: "Eine Überarbeitung" },
  },
};

const kind: StoryField = {
  ...optionalKind,
  schema: kinds,
  necessity: "precontractual",
  consequence: { en: "We cannot tell who should answer you.", de: "Wir wissen nicht, wer Ihnen antworten soll." },
};

const optionalTopics: StoryField = {
  label: { en: "Topics", de: "Themen" },
  hint: {
    en: "Hold Ctrl, or Cmd on a Mac, to choose several.",
    de: "Halten Sie Strg gedrückt, auf einem Mac Cmd, um mehrere zu wählen.",
  },
  category: "contract",
  schema: z.array(z.enum(["design", "forms", "accessibility", "privacy"])),
  options: {
    design: { en: "Design", de: "Gestaltung" },
    forms: { en: "Forms", de: "Formulare" },
    accessibility: { en: "Accessibility", de: "Barrierefreiheit" },
    privacy: { en: "Privacy", de: "Datenschutz" },
  },
};

const topics: StoryField = {
  ...optionalTopics,
  schema: z.array(z.enum(["design", "forms", "accessibility", "privacy"])).min(1),
  necessity: "precontractual",
};

export const Empty: Story = { decorators: [withForm({ kind })] };

export const Filled: Story = { decorators: [withForm({ kind }, { defaultValues: { kind: "app" } })] };

/** Required without a declared necessity: `missing` in the notice reports it to the data protection lead. */
export const Required: Story = { decorators: [withForm({ kind: { ...optionalKind, schema: kinds } })] };

export const Optional: Story = { decorators: [withForm({ kind: optionalKind })] };

export const OptionalMarked: Story = {
  decorators: [withForm({ kind: optionalKind }, { marking: { preset: "optional-only" } })],
};

/** Required by law. This policy has a mark for each kind of necessity. */
export const Statutory: Story = {
  args: { name: "taxStatus" },
  decorators: [
    withForm(
      {
        taxStatus: {
          label: { en: "VAT status", de: "Umsatzsteuerstatus" },
          schema: z.enum(["liable", "exempt"]),
          options: {
            liable: { en: "Liable to VAT", de: "Umsatzsteuerpflichtig" },
            exempt: { en: "Exempt", de: "Befreit" },
          },
          uses: { compliance: "legalObligation" },
          necessity: "statutory",
        },
      },
      { marking: markPerNecessity },
    ),
  ],
};

export const Contractual: Story = {
  args: { name: "severity" },
  decorators: [
    withForm(
      {
        severity: {
          label: { en: "How urgent is it?", de: "Wie dringend ist es?" },
          category: "contract",
          schema: z.enum(["blocked", "hindered", "curious"]),
          options: {
            blocked: { en: "Nothing works", de: "Nichts geht mehr" },
            hindered: { en: "It hinders us", de: "Es behindert uns" },
            curious: { en: "It can wait", de: "Es kann warten" },
          },
          uses: { performance: "contract" },
          necessity: "contractual",
        },
      },
      { marking: markPerNecessity },
    ),
  ],
};

export const Precontractual: Story = { decorators: [withForm({ kind }, { marking: markPerNecessity })] };

export const Voluntary: Story = {
  decorators: [withForm({ kind: { ...optionalKind, necessity: "voluntary" } }, { marking: markPerNecessity })],
};

export const Error: Story = {
  decorators: [withForm({ kind }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Disabled: Story = {
  args: { disabled: true },
  decorators: [withForm({ kind: optionalKind }, { defaultValues: { kind: "app" } })],
};

/** HTML has no read-only select: this one does not open, and reverts a choice by keyboard. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  decorators: [withForm({ kind: optionalKind }, { defaultValues: { kind: "app" } })],
};

export const HelpOpen: Story = {
  decorators: [withForm({ kind })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const LongLabelAndOptions: Story = {
  decorators: [
    withForm(
      {
        kind: {
          ...kind,
          label: {
            en: "Which of these comes closest to the project that you would like to have an offer for, as far as you can tell today?",
            de: "Was davon kommt dem Projekt am nächsten, für das Sie ein Angebot haben möchten, soweit Sie das heute sagen können?",
          },
          options: {
            website: "A new website for an organisation that has none yet, with everything that belongs to it",
            app: "An app",
            redesign: "A redesign of a website that has grown over many years and that nobody dares to touch any more",
          },
        },
      },
      { defaultValues: { kind: "redesign" } },
    ),
  ],
};

export const German: Story = { tags: ["!test"], globals: { language: "de" }, decorators: [withForm({ kind })] };

export const RightToLeft: Story = {
  tags: ["!test"],
  globals: { direction: "rtl" },
  decorators: [withForm({ kind }, { defaultValues: { kind: "app" } })],
};

/** Arabic labels with a custom locale, which sets the direction, too. */
export const Arabic: Story = {
  tags: ["!test"],
  decorators: [
    withForm(
      {
        kind: {
          ...kind,
          label: "نوع المشروع",
          options: { website: "موقع إلكتروني جديد", app: "تطبيق", redesign: "إعادة تصميم" },
        },
      },
      { locale: arabic, title: "طلب مشروع" },
    ),
  ],
};

export const Dark: Story = {
  globals: { theme: "dark" },
  decorators: [withForm({ kind }, { defaultValues: { kind: "app" } })],
};

export const Multiple: Story = { args: { name: "topics" }, decorators: [withForm({ topics: optionalTopics })] };

export const MultipleFilled: Story = {
  args: { name: "topics" },
  decorators: [withForm({ topics }, { defaultValues: { topics: ["forms", "privacy"] } })],
};

export const MultipleError: Story = {
  args: { name: "topics" },
  decorators: [withForm({ topics }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

export const MultipleDisabled: Story = {
  args: { name: "topics", disabled: true },
  decorators: [withForm({ topics: optionalTopics }, { defaultValues: { topics: ["forms"] } })],
};

export const MultipleReadOnly: Story = {
  args: { name: "topics", readOnly: true },
  decorators: [withForm({ topics: optionalTopics }, { defaultValues: { topics: ["forms"] } })],
};

export const MultipleDark: Story = {
  args: { name: "topics" },
  globals: { theme: "dark" },
  decorators: [withForm({ topics }, { defaultValues: { topics: ["forms", "privacy"] } })],
};
