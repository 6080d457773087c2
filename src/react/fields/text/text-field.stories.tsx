import type { Meta, StoryObj } from "@storybook/react-vite";
import * as z from "zod";
import { arabic } from "../../../../stories/support/arabic.js";
import { type StoryField, withForm } from "../../../../stories/support/with-form.js";
import { markPerNecessity } from "../../../../stories/support/example-policy.js";
import { openHelp } from "../../../../stories/support/open-help.js";
import { send } from "../../../../stories/support/send.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { TextField } from "./text-field.js";

const meta = {
  title: "Fields/TextField",
  component: TextField,
  args: { name: "fullName" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof TextField>;

export default meta;
type Story = StoryObj<typeof meta>;

const optionalName: StoryField = {
  label: { en: "Full name", de: "Vollständiger Name" },
  autoComplete: "name",
  schema: z.string().optional(),
};

const fullName: StoryField = {
  ...optionalName,
  schema: z.string().min(1),
  necessity: "precontractual",
  consequence: { en: "We cannot address an offer to you.", de: "Wir können kein Angebot an Sie richten." },
};

export const Empty: Story = { decorators: [withForm({ fullName })] };

export const Filled: Story = { decorators: [withForm({ fullName }, { defaultValues: { fullName: "Ada Lovelace" } })] };

/** Required without a declared necessity: `missing` in the notice reports it to the data protection lead. */
export const Required: Story = { decorators: [withForm({ fullName: { ...optionalName, schema: z.string().min(1) } })] };

export const Optional: Story = { decorators: [withForm({ fullName: optionalName })] };

/** Some policies mark optional fields as well. */
export const OptionalMarked: Story = {
  decorators: [withForm({ fullName: optionalName }, { marking: { preset: "optional-only" } })],
};

/** Required by law. This policy has a mark for each kind of necessity. */
export const Statutory: Story = {
  args: { name: "taxNumber" },
  decorators: [
    withForm(
      {
        taxNumber: {
          label: { en: "Tax number", de: "Steuernummer" },
          schema: z.string().min(1),
          uses: { compliance: "legalObligation" },
          necessity: "statutory",
          consequence: { en: "We may not send you an invoice.", de: "Wir dürfen Ihnen keine Rechnung stellen." },
        },
      },
      { marking: markPerNecessity },
    ),
  ],
};

export const Contractual: Story = {
  args: { name: "customerNumber" },
  decorators: [
    withForm(
      {
        customerNumber: {
          label: { en: "Customer number", de: "Kundennummer" },
          schema: z.string().min(1),
          category: "contract",
          uses: { performance: "contract" },
          necessity: "contractual",
          consequence: { en: "We cannot find your contract.", de: "Wir finden Ihren Vertrag nicht." },
        },
      },
      { marking: markPerNecessity },
    ),
  ],
};

export const Precontractual: Story = { decorators: [withForm({ fullName }, { marking: markPerNecessity })] };

export const Voluntary: Story = {
  decorators: [withForm({ fullName: { ...optionalName, necessity: "voluntary" } }, { marking: markPerNecessity })],
};

export const WithHint: Story = {
  decorators: [
    withForm({
      fullName: {
        ...fullName,
        hint: { en: "As it stands on your letters.", de: "So wie er auf Ihren Briefen steht." },
      },
    }),
  ],
};

export const Error: Story = {
  decorators: [withForm({ fullName }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

/** The error and the hint both describe the input, the error first. */
export const ErrorAndHint: Story = {
  args: { name: "email" },
  decorators: [
    withForm(
      {
        email: {
          label: { en: "Email", de: "E-Mail-Adresse" },
          hint: { en: "We send our answer there.", de: "Dorthin schicken wir unsere Antwort." },
          schema: z.email(),
          category: "contact",
          necessity: "precontractual",
        },
      },
      { defaultValues: { email: "ada@example" }, after: <SubmitButton /> },
    ),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Disabled: Story = {
  args: { disabled: true },
  decorators: [withForm({ fullName: optionalName }, { defaultValues: { fullName: "Ada Lovelace" } })],
};

export const ReadOnly: Story = {
  args: { readOnly: true },
  decorators: [withForm({ fullName: optionalName }, { defaultValues: { fullName: "Ada Lovelace" } })],
};

export const HelpOpen: Story = {
  decorators: [withForm({ fullName })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const LongLabel: Story = {
  decorators: [
    withForm({
      fullName: {
        ...fullName,
        label: {
          en: "Full name of the person who signs for your organisation, as it stands in the commercial register or in the power of attorney",
          de: "Vollständiger Name der Person, die für Ihre Organisation zeichnungsberechtigt ist, wie er im Handelsregister oder in der Handlungsvollmacht steht",
        },
      },
    }),
  ],
};

/** A single word that is wider than the field. */
export const LongWord: Story = {
  globals: { language: "de", viewport: { value: "mobile1" } },
  decorators: [
    withForm({
      fullName: { ...fullName, label: "Rechtsschutzversicherungsgesellschaftsmitgliedsnummernbescheinigung" },
    }),
  ],
};

export const German: Story = { tags: ["!test"], globals: { language: "de" }, decorators: [withForm({ fullName })] };

export const RightToLeft: Story = {
  tags: ["!test"],
  globals: { direction: "rtl" },
  decorators: [withForm({ fullName }, { defaultValues: { fullName: "Ada Lovelace" } })],
};

/** Arabic labels with a custom locale, which sets the direction, too. */
export const Arabic: Story = {
  decorators: [
    withForm(
      {
        fullName: {
          ...fullName,
          label: "الاسم الكامل",
          hint: "كما هو مكتوب في بطاقة الهوية (ID card).",
          consequence: "لا يمكننا توجيه عرض إليك.",
        },
      },
      { locale: arabic, title: "طلب مشروع", after: <SubmitButton /> },
    ),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Dark: Story = { globals: { theme: "dark" }, decorators: [withForm({ fullName })] };

export const DarkError: Story = {
  globals: { theme: "dark" },
  decorators: [withForm({ fullName }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Email: Story = {
  args: { name: "email" },
  decorators: [
    withForm({
      email: {
        label: { en: "Email", de: "E-Mail-Adresse" },
        schema: z.email(),
        category: "contact",
        uses: { communication: "contract" },
        necessity: "precontractual",
        autoComplete: "email",
      },
    }),
  ],
};

export const Phone: Story = {
  args: { name: "phone" },
  decorators: [
    withForm({
      phone: {
        label: { en: "Phone", de: "Telefon" },
        hint: { en: "With the country code, like +49 30 123456.", de: "Mit Landesvorwahl, etwa +49 30 123456." },
        schema: z.e164().optional(),
        category: "contact",
        uses: { communication: "contract" },
        autoComplete: "tel",
      },
    }),
  ],
};

export const WebAddress: Story = {
  args: { name: "website" },
  decorators: [
    withForm({
      website: {
        label: { en: "Website", de: "Website" },
        schema: z.url().optional(),
        placeholder: "https://example.com",
        autoComplete: "url",
      },
    }),
  ],
};

export const Password: Story = {
  args: { name: "accessCode" },
  decorators: [
    withForm(
      {
        accessCode: {
          label: { en: "Access code", de: "Zugangscode" },
          schema: z.string().optional(),
          category: "contract",
          control: "password",
          autoComplete: "off",
        },
      },
      { defaultValues: { accessCode: "open sesame" } },
    ),
  ],
};

export const Search: Story = {
  args: { name: "reference" },
  decorators: [
    withForm({
      reference: {
        label: { en: "Earlier project", de: "Früheres Projekt" },
        schema: z.string().optional(),
        category: "contract",
        control: "search",
      },
    }),
  ],
};
