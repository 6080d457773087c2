import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { projectEnquiry, projectEnquiryInPerson } from "../../../stories/forms/project-enquiry.collection.js";
import { projectEnquiryValues } from "../../../stories/forms/project-enquiry.values.js";
import { withCollection } from "../../../stories/support/with-form.js";
import { consents } from "../../../stories/support/workshop-forms.js";
import { intakeReceipt, createExampleReceipt, withdrawnReceipt } from "../../../stories/support/receipts.js";
import { send } from "../../../stories/support/send.js";
import { de } from "../../locales/de/index.js";
import type { CollectionReceipt } from "../../receipt/receipt.js";
import { ConsentField } from "../consent/consent-field.js";
import { TextField } from "../fields/text/text-field.js";
import { SubmitButton } from "../submit/submit-button.js";
import { Receipt, type ReceiptProps } from "./receipt.js";

type Globals = { readonly [name: string]: unknown };
type Make = (globals: Globals) => Promise<CollectionReceipt>;

const isReceipt = (value: unknown): value is CollectionReceipt => typeof value === "object" && value !== null;

/** A receipt is created in a loader, because digests are asynchronous. */
function withReceipt(make: Make) {
  return {
    loaders: [async ({ globals }: { readonly globals: Globals }) => ({ receipt: await make(globals) })],
    render: (args: ReceiptProps, { globals, loaded }: { readonly globals: Globals; readonly loaded: Globals }) => (
      <Receipt
        {...args}
        {...(isReceipt(loaded["receipt"]) && { receipt: loaded["receipt"] })}
        {...(globals["direction"] === "rtl" && { dir: "rtl" as const })}
      />
    ),
  };
}

const meta = {
  title: "Records/Receipt",
  component: Receipt,
  args: { timeZone: "Europe/Berlin", locales: [de] },
  argTypes: { receipt: { control: false }, locales: { control: false } },
} satisfies Meta<typeof Receipt>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The consents are open, the other sections closed. */
export const WithConsents: Story = withReceipt((globals) => intakeReceipt(globals));

/** A form without consents has a receipt as well. */
export const WithoutConsent: Story = withReceipt((globals) =>
  createExampleReceipt(projectEnquiry, projectEnquiryValues, globals),
);

export const Refused: Story = withReceipt((globals) => intakeReceipt(globals, { passOn: false, askAfterwards: false }));

export const Withdrawn: Story = withReceipt(withdrawnReceipt);

export const InPerson: Story = {
  ...withReceipt((globals) => createExampleReceipt(projectEnquiryInPerson, projectEnquiryValues, globals)),
  args: { defaultOpen: ["proof"] },
};

export const AllOpen: Story = {
  ...WithConsents,
  args: {
    defaultOpen: [
      "consents",
      "given",
      "empty",
      "retention",
      "controller",
      "recipients",
      "transfers",
      "rights",
      "objection",
      "withdrawal",
      "complaint",
      "automatedDecisions",
      "fullPolicy",
      "proof",
    ],
  },
};

/** In a form, the receipt appears after the submit. */
export const InAForm: Story = {
  decorators: [
    withCollection(consents, {
      before: (
        <>
          <TextField name="needs" />
          <ConsentField name="newsletter" />
          <SubmitButton />
        </>
      ),
    }),
  ],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole("region", { name: "Your receipt" })).toBeNull();
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "Your receipt" })).toBeVisible();
  },
};

export const German: Story = { tags: ["!test"], ...WithConsents, globals: { language: "de" } };

export const GermanWithdrawn: Story = { ...Withdrawn, globals: { language: "de" } };

export const RightToLeft: Story = { tags: ["!test"], ...WithConsents, globals: { direction: "rtl" } };

export const Dark: Story = { ...Withdrawn, globals: { theme: "dark" } };

export const Narrow: Story = { tags: ["!test"], ...WithConsents, globals: { viewport: { value: "mobile1" } } };

export const GermanNarrow: Story = { ...AllOpen, globals: { viewport: { value: "mobile1" }, language: "de" } };
