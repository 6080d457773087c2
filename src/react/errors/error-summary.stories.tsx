import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import * as z from "zod";
import { arabic } from "../../../stories/support/arabic.js";
import { withForm } from "../../../stories/support/with-form.js";
import { consents } from "../../../stories/support/workshop-forms.js";
import { enquiryFields } from "../../../stories/support/enquiry-fields.js";
import { send } from "../../../stories/support/send.js";
import type { ReturnedSubmission } from "../../submission/submission-result.js";
import { CollectionForm } from "../collection-form/collection-form.js";
import { CollectionFields } from "../collection-form/collection-fields.js";
import { SubmitButton } from "../submit/submit-button.js";
import { ErrorSummary } from "./error-summary.js";

const meta = {
  title: "Form/ErrorSummary",
  component: ErrorSummary,
  play: ({ canvasElement }) => send(canvasElement),
} satisfies Meta<typeof ErrorSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

const after = (
  <>
    <CollectionFields />
    <SubmitButton />
  </>
);

const enquiry = withForm(enquiryFields, { after });

const fullName = {
  label: { en: "Full name", de: "Vollständiger Name" },
  schema: z.string().min(1),
  necessity: "precontractual",
} as const;

/** The summary takes focus, so a screen reader reads the errors, and Tab moves to the first link. */
export const SeveralErrors: Story = {
  decorators: [enquiry],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "4 things need your attention" })).toHaveFocus();
  },
};

export const OneError: Story = { decorators: [withForm({ fullName }, { after })] };

/** Each entry is a link to its field. */
export const LinkFollowed: Story = {
  decorators: [enquiry],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await userEvent.click(await canvas.findByRole("link", { name: "Enter your email" }));
    await expect(canvas.getByRole("textbox", { name: "Email" })).toHaveFocus();
  },
};

/** There is no summary before a submit, or without errors. */
export const NoErrors: Story = { decorators: [enquiry], play: () => {} };

const withQuestion: ReturnedSubmission = {
  ok: false,
  reason: "fieldsRevealed",
  errors: [],
  values: {},
  revealedFields: ["newsletter"],
  notRestored: [],
  fieldMessages: [],
  statusMessage: {
    message: "One more question, because of your answers",
    entries: [{ name: "newsletter", message: "Invite me to the next workshop by email" }],
  },
};

/** A server result without errors: an answer has made another field visible. */
export const ServerResult: Story = {
  render: () => (
    <CollectionForm collection={consents} lastResult={withQuestion}>
      <ErrorSummary />
      {after}
    </CollectionForm>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("region", { name: /^One more question/ })).toBeVisible();
  },
};

export const German: Story = { globals: { language: "de" }, decorators: [enquiry] };

export const RightToLeft: Story = { globals: { direction: "rtl" }, decorators: [enquiry] };

export const Arabic: Story = {
  decorators: [
    withForm(
      {
        fullName: { ...fullName, label: "الاسم الكامل" },
        company: { ...fullName, label: "اسم الشركة" },
      },
      { after, locale: arabic, title: "طلب مشروع" },
    ),
  ],
};

export const Dark: Story = { globals: { theme: "dark" }, decorators: [enquiry] };

export const Narrow: Story = { globals: { viewport: { value: "mobile1" } }, decorators: [enquiry] };
