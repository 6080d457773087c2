import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import * as z from "zod";
import { arabic } from "../../../stories/support/arabic.js";
import { type StoryField, withForm } from "../../../stories/support/with-form.js";
import { focusHelp, openHelp } from "../../../stories/support/open-help.js";
import { FieldHelp } from "./field-help.js";

const meta = {
  title: "Fields/FieldHelp",
  component: FieldHelp,
  args: { name: "email" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
  // Room for the popup, which opens above the button if it can.
  decorators: [
    (Story) => (
      <div className="story-tooltip-space">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof FieldHelp>;

export default meta;
type Story = StoryObj<typeof meta>;

const email: StoryField = {
  label: { en: "Email", de: "E-Mail-Adresse" },
  schema: z.email(),
  category: "contact",
  uses: { precontract: "contract", communication: "contract" },
  necessity: "precontractual",
  consequence: { en: "We cannot answer you.", de: "Wir können Ihnen nicht antworten." },
};

const long: StoryField = {
  ...email,
  uses: {
    performance: "contract",
    precontract: "contract",
    communication: "contract",
    billing: "contract",
    compliance: "legalObligation",
    warranty: "legalObligation",
    security: "legitimateInterests",
    management: "legitimateInterests",
  },
  recipients: ["telecom", "taxAdvisor", "taxAuthority"],
  retention: ["letter", "voucher"],
  consequence: {
    en: "We cannot send you the offer, the contract, the invoices and what else there is to say while we work for you, and would have to send all of it by post.",
    de: "Wir können Ihnen das Angebot, den Vertrag, die Rechnungen und was sonst während der Arbeit zu sagen ist nicht zusenden und müssten alles mit der Post schicken.",
  },
};

export const Closed: Story = { decorators: [withForm({ email })] };

/** Opened by a press, the popup stays until another press, until the button loses focus, or until Escape. */
export const OpenByClick: Story = {
  decorators: [withForm({ email })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const OpenByKeyboard: Story = {
  decorators: [withForm({ email }, { before: null })],
  play: ({ canvasElement }) => focusHelp(canvasElement),
};

/** Escape closes the popup, and focus stays on the button. */
export const ClosedByEscape: Story = {
  decorators: [withForm({ email })],
  play: async ({ canvas, canvasElement }) => {
    await openHelp(canvasElement);
    await userEvent.keyboard("{Escape}");
    await expect(canvas.getByRole("button", { expanded: false })).toHaveFocus();
  },
};

export const Optional: Story = {
  args: { name: "phone" },
  decorators: [
    withForm({
      phone: {
        label: { en: "Phone", de: "Telefon" },
        schema: z.string().optional(),
        category: "contact",
        uses: { communication: "contract" },
      },
    }),
  ],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const LongContent: Story = {
  decorators: [withForm({ email: long, other: { ...email, label: "Other" } })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

/** If the app passes the event that a retention period starts with, the help has the date of its end. */
export const UntilADate: Story = {
  decorators: [
    withForm(
      { email: { ...email, retention: "letter" }, other: { ...email, label: "Other" } },
      { retentionEnds: { letter: { until: "2031-12-31", deleteFrom: "2032-01-01" } } },
    ),
  ],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const GermanUntilADate: Story = { ...UntilADate, globals: { language: "de" } };

export const German: Story = {
  globals: { language: "de" },
  decorators: [withForm({ email })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  decorators: [withForm({ email })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

/** Arabic and English: the policy has no Arabic texts. */
export const Arabic: Story = {
  decorators: [
    withForm(
      { email: { ...email, label: "البريد الإلكتروني", consequence: "لا يمكننا الرد عليك." } },
      { locale: arabic, title: "طلب مشروع" },
    ),
  ],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const Dark: Story = {
  globals: { theme: "dark" },
  decorators: [withForm({ email })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const DarkFocus: Story = {
  globals: { theme: "dark" },
  decorators: [withForm({ email }, { before: null })],
  play: ({ canvasElement }) => focusHelp(canvasElement),
};

/** On a small phone, with the button at the far edge: the popup stays within the screen. */
export const NarrowEdge: Story = {
  globals: { viewport: { value: "mobile1" } },
  decorators: [
    (Story) => (
      <div className="story-align-end">
        <Story />
      </div>
    ),
    withForm({ email }),
  ],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const NarrowEdgeRightToLeft: Story = { ...NarrowEdge, globals: { ...NarrowEdge.globals, direction: "rtl" } };

/** Content that is longer than the screen scrolls under the pointer, and with the arrow keys while the button has focus. */
export const NarrowLongContent: Story = {
  ...LongContent,
  globals: { viewport: { value: "mobile1" } },
};
