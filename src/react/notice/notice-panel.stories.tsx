import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { userEvent } from "storybook/test";
import * as z from "zod";
import { arabic } from "../../../stories/support/arabic.js";
import { type StoryField, withForm } from "../../../stories/support/with-form.js";
import { enquiryFields } from "../../../stories/support/enquiry-fields.js";
import { markPerNecessity } from "../../../stories/support/example-policy.js";
import { languageOf } from "../../../stories/support/language-of.js";
import { defineCollection } from "../../collection/define/define-collection.js";
import { definePolicy } from "../../policy/define-policy.js";
import { CollectionForm } from "../collection-form/collection-form.js";
import { NoticePanel } from "./notice-panel.js";
import { de } from "../../locales/de/index.js";
import { useNotice } from "./use-notice.js";

const meta = {
  title: "Notice/NoticePanel",
  component: NoticePanel,
} satisfies Meta<typeof NoticePanel>;

export default meta;
type Story = StoryObj<typeof meta>;

const alone = { before: null, notice: false } as const;

const enquiry = withForm(enquiryFields, { ...alone, title: { en: "Project enquiry", de: "Projektanfrage" } });

const everySection = [
  "controller",
  "representative",
  "dataProtectionOfficer",
  "service",
  "subjects",
  "fields",
  "purposes",
  "recipients",
  "transfers",
  "retention",
  "rights",
  "objection",
  "withdrawal",
  "complaint",
  "automatedDecisions",
  "fullPolicy",
];

export const English: Story = { decorators: [enquiry] };

export const German: Story = { tags: ["!test"], globals: { language: "de" }, decorators: [enquiry] };

/** If the app passes the event that a retention period starts with, the notice has the date of its end. */
export const UntilADate: Story = {
  args: { defaultOpen: ["retention"] },
  decorators: [
    withForm(enquiryFields, { ...alone, retentionEnds: { letter: { until: "2031-12-31", deleteFrom: "2032-01-01" } } }),
  ],
};

export const AllOpen: Story = { args: { defaultOpen: everySection }, decorators: [enquiry] };

export const AllOpenGerman: Story = {
  args: { defaultOpen: everySection },
  globals: { language: "de" },
  decorators: [enquiry],
};

export const AllClosed: Story = { args: { defaultOpen: [] }, decorators: [enquiry] };

/** A section opens by a press, and by Enter or Space. */
export const SectionOpened: Story = {
  args: { defaultOpen: [] },
  decorators: [enquiry],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText("Your rights"));
  },
};

/** All data categories of a service, with all its legal bases and purposes. */
export const Long: Story = {
  args: { defaultOpen: everySection },
  decorators: [withForm(longFields(), { ...alone, marking: markPerNecessity })],
};

function longFields(): { readonly [name: string]: StoryField } {
  const own: StoryField = {
    label: { en: "Business name and legal form", de: "Firma und Rechtsform" },
    schema: z.string().min(1),
    uses: {
      performance: "contract",
      precontract: "contract",
      billing: "contract",
      compliance: "legalObligation",
      warranty: "legalObligation",
      security: "legitimateInterests",
      management: "legitimateInterests",
    },
    necessity: "statutory",
    consequence: {
      en: "We may not send you an invoice, and without an invoice we may not work for you.",
      de: "Wir dürfen Ihnen keine Rechnung stellen, und ohne Rechnung dürfen wir nicht für Sie arbeiten.",
    },
    retention: ["books", "voucher"],
    recipients: ["bank", "taxAdvisor", "taxAuthority"],
  };
  const iban: StoryField = {
    ...own,
    label: { en: "Bank account", de: "Bankverbindung" },
    category: "payment",
    necessity: "contractual",
  };
  return { organisation: own, iban, ...enquiryFields };
}

/** A policy without elements that Art. 13 GDPR requires: the panel leaves them out, and `missing` in the notice lists them. */
export const EverythingMissing: Story = {
  decorators: [withGaps()],
};

export const EverythingMissingGerman: Story = { ...EverythingMissing, globals: { language: "de" } };

function withGaps(): Decorator {
  const collection = defineCollection({
    id: "gaps",
    title: { en: "Contact", de: "Kontakt" },
    policy: definePolicy({
      id: "gaps",
      version: "1",
      language: "en",
      marking: { preset: "asterisk" },
      categories: { contact: { label: { en: "Contact data", de: "Kontaktdaten" } } },
      subjects: { visitor: { label: { en: "Visitors", de: "Besuchende" } } },
      purposes: {
        answer: { label: { en: "Answering you", de: "Antwort an Sie" } },
        archive: { label: { en: "Keeping letters", de: "Aufbewahrung von Briefen" } },
      },
      interests: {},
      recipients: {},
      retention: {
        letters: { label: { en: "Letters", de: "Briefe" }, period: "P6Y" },
        rest: { label: { en: "The rest", de: "Alles andere" } },
      },
      services: {
        contact: {
          label: { en: "Contact", de: "Kontakt" },
          legalBases: ["legitimateInterests", "legalObligation"],
          categories: ["contact"],
          subjects: ["visitor"],
          purposes: ["answer", "archive"],
          retention: ["letters", "rest"],
          marksNecessity: false,
        },
      },
    }),
    locales: [de],
    service: "contact",
    subjects: ["visitor"],
    schema: z.object({ email: z.email(), message: z.string().min(1) }),
    fields: {
      email: {
        label: { en: "Email", de: "E-Mail-Adresse" },
        category: "contact",
        uses: { answer: "legitimateInterests" },
        retention: "rest",
      },
      message: {
        label: { en: "Message", de: "Nachricht" },
        category: "contact",
        uses: { answer: "legitimateInterests", archive: "legalObligation" },
        retention: "letters",
      },
    },
  });
  return (Story, { globals }) => (
    <CollectionForm collection={collection} {...languageOf(globals)}>
      <Story />
      <NotStated />
    </CollectionForm>
  );
}

/** For the data protection lead, not for the people who fill in the form. */
function NotStated() {
  const { missing } = useNotice();
  return (
    <section>
      <h2>Not stated</h2>
      <ul>
        {missing.map(({ description }) => (
          <li key={description}>{description}</li>
        ))}
      </ul>
    </section>
  );
}

export const RightToLeft: Story = { tags: ["!test"], globals: { direction: "rtl" }, decorators: [enquiry] };

/** A language that the policy lacks: its texts stay in English. */
export const Arabic: Story = {
  tags: ["!test"],
  decorators: [withForm(enquiryFields, { ...alone, locale: arabic, title: "طلب مشروع" })],
};

export const Dark: Story = { globals: { theme: "dark" }, decorators: [enquiry] };

export const Narrow: Story = {
  tags: ["!test"],
  args: { defaultOpen: everySection },
  globals: { viewport: { value: "mobile1" } },
  decorators: [enquiry],
};
