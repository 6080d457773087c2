import type { Meta, StoryObj } from "@storybook/react-vite";
import * as z from "zod";
import { arabic } from "../../../../stories/support/arabic.js";
import { markPerNecessity } from "../../../../stories/support/example-policy.js";
import { type StoryField, withForm } from "../../../../stories/support/with-form.js";
import { openHelp } from "../../../../stories/support/open-help.js";
import { send } from "../../../../stories/support/send.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { RadioGroupField } from "./radio-group-field.js";

const meta = {
  title: "Fields/RadioGroupField",
  component: RadioGroupField,
  args: { name: "reply" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof RadioGroupField>;

export default meta;
type Story = StoryObj<typeof meta>;

const ways = z.enum(["email", "phone", "post"]);

const optionalReply: StoryField = {
  label: { en: "How should we reply?", de: "Wie sollen wir antworten?" },
  category: "contact",
  control: "radio",
  schema: ways.optional(),
  options: {
    email: { en: "By email", de: "Per E-Mail" },
    phone: { en: "By phone", de: "Telefonisch" },
    post: { en: "By post", de: "Per Post" },
  },
};

const reply: StoryField = {
  ...optionalReply,
  schema: ways,
  hint: { en: "You can change this later.", de: "Sie können das später ändern." },
  necessity: "precontractual",
  consequence: { en: "We do not know how to reach you.", de: "Wir wissen nicht, wie wir Sie erreichen." },
};

export const Empty: Story = { name: "Required", decorators: [withForm({ reply })] };
export const Optional: Story = { decorators: [withForm({ reply: optionalReply })] };
export const Filled: Story = { decorators: [withForm({ reply }, { defaultValues: { reply: "phone" } })] };
export const WithError: Story = {
  decorators: [withForm({ reply }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};
export const Disabled: Story = { args: { disabled: true }, decorators: [withForm({ reply })] };
/** The choice is submitted, and reverted when a person chooses another one. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  decorators: [withForm({ reply }, { defaultValues: { reply: "email" } })],
};
export const HelpOpen: Story = {
  decorators: [withForm({ reply })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};
export const German: Story = { tags: ["!test"], globals: { language: "de" }, decorators: [withForm({ reply })] };
export const Dark: Story = {
  globals: { theme: "dark" },
  decorators: [withForm({ reply }, { defaultValues: { reply: "email" } })],
};
export const RightToLeft: Story = { tags: ["!test"], globals: { direction: "rtl" }, decorators: [withForm({ reply })] };
export const MarkedByText: Story = { decorators: [withForm({ reply }, { marking: { preset: "text" } })] };

/** Required by law. This policy has a mark for each kind of necessity. */
export const Statutory: Story = {
  decorators: [
    withForm(
      { reply: { ...reply, uses: { compliance: "legalObligation" }, necessity: "statutory" } },
      { marking: markPerNecessity },
    ),
  ],
};

export const Contractual: Story = {
  decorators: [
    withForm(
      { reply: { ...reply, uses: { performance: "contract" }, necessity: "contractual" } },
      { marking: markPerNecessity },
    ),
  ],
};

export const Precontractual: Story = { decorators: [withForm({ reply }, { marking: markPerNecessity })] };

export const Voluntary: Story = {
  decorators: [withForm({ reply: { ...optionalReply, necessity: "voluntary" } }, { marking: markPerNecessity })],
};

export const LongLabelAndOptions: Story = {
  decorators: [
    withForm({
      reply: {
        ...reply,
        label: {
          en: "In which of these ways may we reach you when we have read your enquiry and have a question or two about it?",
          de: "Auf welchem dieser Wege dürfen wir Sie erreichen, wenn wir Ihre Anfrage gelesen haben und dazu noch Fragen haben?",
        },
        options: {
          email: "By email, to the address that you have given above, usually within two working days",
          phone: "By phone",
          post: "By post, to the address of your organisation, which takes a little longer than the others",
        },
      },
    }),
  ],
};

/** Arabic labels with a custom locale, which sets the direction, too. */
export const Arabic: Story = {
  tags: ["!test"],
  decorators: [
    withForm(
      {
        reply: {
          ...reply,
          label: "كيف نرد عليك؟",
          hint: "يمكنك تغيير ذلك لاحقًا.",
          options: { email: "بالبريد الإلكتروني", phone: "بالهاتف", post: "بالبريد" },
        },
      },
      { locale: arabic, title: "طلب مشروع" },
    ),
  ],
};
