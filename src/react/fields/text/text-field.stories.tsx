import type { Meta, StoryObj } from "@storybook/react-vite";
import * as z from "zod";
import { arabic } from "../../../../stories/support/arabic.js";
import { type StoryField, asks } from "../../../../stories/support/with-form.js";
import { markPerNecessity } from "../../../../stories/support/example-policy.js";
import { openHelp } from "../../../../stories/support/open-help.js";
import { send } from "../../../../stories/support/send.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { TextField } from "./text-field.js";

const meta = {
  title: "Parts/TextField",
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

export const Empty: Story = { decorators: [asks({ fullName })] };

export const Filled: Story = { decorators: [asks({ fullName }, { defaultValues: { fullName: "Ada Lovelace" } })] };

/** Required, and nobody has said why: `missing` in the notice says so to whoever answers for the form. */
export const Required: Story = { decorators: [asks({ fullName: { ...optionalName, schema: z.string().min(1) } })] };

export const Optional: Story = { decorators: [asks({ fullName: optionalName })] };

/** Some policies mark what is optional as well. */
export const OptionalMarked: Story = {
  decorators: [asks({ fullName: optionalName }, { marking: { preset: "optional-only" } })],
};

/** Required by law. Here each reason has a mark of its own. */
export const Statutory: Story = {
  args: { name: "taxNumber" },
  decorators: [
    asks(
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
    asks(
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

export const Precontractual: Story = { decorators: [asks({ fullName }, { marking: markPerNecessity })] };

export const Voluntary: Story = {
  decorators: [asks({ fullName: { ...optionalName, necessity: "voluntary" } }, { marking: markPerNecessity })],
};

export const WithHint: Story = {
  decorators: [
    asks({
      fullName: {
        ...fullName,
        hint: { en: "As it stands on your letters.", de: "So wie er auf Ihren Briefen steht." },
      },
    }),
  ],
};

export const Error: Story = {
  decorators: [asks({ fullName }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

/** The error and the hint both describe the input, the error first. */
export const ErrorAndHint: Story = {
  args: { name: "email" },
  decorators: [
    asks(
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
  decorators: [asks({ fullName: optionalName }, { defaultValues: { fullName: "Ada Lovelace" } })],
};

export const ReadOnly: Story = {
  args: { readOnly: true },
  decorators: [asks({ fullName: optionalName }, { defaultValues: { fullName: "Ada Lovelace" } })],
};

export const HelpOpen: Story = {
  decorators: [asks({ fullName })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const LongLabel: Story = {
  decorators: [
    asks({
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

/** One word that fits in no line. */
export const LongWord: Story = {
  globals: { language: "de", viewport: { value: "mobile1" } },
  decorators: [
    asks({ fullName: { ...fullName, label: "Rechtsschutzversicherungsgesellschaftsmitgliedsnummernbescheinigung" } }),
  ],
};

export const German: Story = { tags: ["!test"], globals: { language: "de" }, decorators: [asks({ fullName })] };

export const RightToLeft: Story = {
  tags: ["!test"],
  globals: { direction: "rtl" },
  decorators: [asks({ fullName }, { defaultValues: { fullName: "Ada Lovelace" } })],
};

/** Arabic labels, with a locale of the form's own: its direction comes with its language. */
export const Arabic: Story = {
  decorators: [
    asks(
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

export const Dark: Story = { globals: { theme: "dark" }, decorators: [asks({ fullName })] };

export const DarkError: Story = {
  globals: { theme: "dark" },
  decorators: [asks({ fullName }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Email: Story = {
  args: { name: "email" },
  decorators: [
    asks({
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
    asks({
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
    asks({
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
    asks(
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
    asks({
      reference: {
        label: { en: "Earlier project", de: "Früheres Projekt" },
        schema: z.string().optional(),
        category: "contract",
        control: "search",
      },
    }),
  ],
};
