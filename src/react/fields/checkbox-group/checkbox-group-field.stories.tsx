import type { Meta, StoryObj } from "@storybook/react-vite";
import * as z from "zod";
import { arabic } from "../../../../stories/support/arabic.js";
import { markPerNecessity } from "../../../../stories/support/example-policy.js";
import { type StoryField, withForm } from "../../../../stories/support/with-form.js";
import { openHelp } from "../../../../stories/support/open-help.js";
import { send } from "../../../../stories/support/send.js";
import { SubmitButton } from "../../submit/submit-button.js";
import { CheckboxGroupField } from "./checkbox-group-field.js";

const meta = {
  title: "Fields/CheckboxGroupField",
  component: CheckboxGroupField,
  args: { name: "topics" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof CheckboxGroupField>;

export default meta;
type Story = StoryObj<typeof meta>;

const ways = z.enum(["email", "phone", "post"]);

const optionalTopics: StoryField = {
  label: { en: "Ways we may reach you", de: "Wege, auf denen wir Sie erreichen dürfen" },
  category: "contact",
  control: "checkboxes",
  schema: z.array(ways),
  options: {
    email: { en: "By email", de: "Per E-Mail" },
    phone: { en: "By phone", de: "Telefonisch" },
    post: { en: "By post", de: "Per Post" },
  },
};

const topics: StoryField = {
  ...optionalTopics,
  schema: z.array(ways).min(1),
  hint: { en: "You can change this later.", de: "Sie können das später ändern." },
  necessity: "precontractual",
  consequence: { en: "We do not know how to reach you.", de: "Wir wissen nicht, wie wir Sie erreichen." },
};

export const Empty: Story = { name: "Required", decorators: [withForm({ topics })] };
export const Optional: Story = { decorators: [withForm({ topics: optionalTopics })] };
export const Filled: Story = { decorators: [withForm({ topics }, { defaultValues: { topics: ["phone", "post"] } })] };
export const WithError: Story = {
  decorators: [withForm({ topics }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};
export const Disabled: Story = { args: { disabled: true }, decorators: [withForm({ topics })] };
export const ReadOnly: Story = {
  args: { readOnly: true },
  decorators: [withForm({ topics }, { defaultValues: { topics: ["email"] } })],
};
export const HelpOpen: Story = {
  decorators: [withForm({ topics })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};
export const German: Story = { tags: ["!test"], globals: { language: "de" }, decorators: [withForm({ topics })] };
export const Dark: Story = {
  globals: { theme: "dark" },
  decorators: [withForm({ topics }, { defaultValues: { topics: ["email"] } })],
};
export const RightToLeft: Story = {
  tags: ["!test"],
  globals: { direction: "rtl" },
  decorators: [withForm({ topics })],
};
export const MarkedByText: Story = { decorators: [withForm({ topics }, { marking: { preset: "text" } })] };

/** Required by law. This policy has a mark for each kind of necessity. */
export const Statutory: Story = {
  decorators: [
    withForm(
      { topics: { ...topics, uses: { compliance: "legalObligation" }, necessity: "statutory" } },
      { marking: markPerNecessity },
    ),
  ],
};

export const Contractual: Story = {
  decorators: [
    withForm(
      { topics: { ...topics, uses: { performance: "contract" }, necessity: "contractual" } },
      { marking: markPerNecessity },
    ),
  ],
};

export const Precontractual: Story = { decorators: [withForm({ topics }, { marking: markPerNecessity })] };

export const Voluntary: Story = {
  decorators: [withForm({ topics: { ...optionalTopics, necessity: "voluntary" } }, { marking: markPerNecessity })],
};

export const LongLabelAndOptions: Story = {
  decorators: [
    withForm({
      topics: {
        ...topics,
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
        topics: {
          ...topics,
          label: "كيف نرد عليك؟",
          hint: "يمكنك تغيير ذلك لاحقًا.",
          options: { email: "بالبريد الإلكتروني", phone: "بالهاتف", post: "بالبريد" },
        },
      },
      { locale: arabic, title: "طلب مشروع" },
    ),
  ],
};
