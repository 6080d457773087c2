import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { withForm } from "../../../stories/support/with-form.js";
import { enquiryFields } from "../../../stories/support/enquiry-fields.js";
import { languageOf } from "../../../stories/support/language-of.js";
import { registration } from "../../../stories/support/registration.collection.js";
import { send } from "../../../stories/support/send.js";
import { CollectionForm } from "./collection-form.js";
import { MarkingLegend } from "../marking/marking-legend.js";
import { NoticePanel } from "../notice/notice-panel.js";
import { SubmitButton } from "../submit/submit-button.js";
import { CollectionFields } from "./collection-fields.js";

const meta = {
  title: "Form/CollectionFields",
  component: CollectionFields,
} satisfies Meta<typeof CollectionFields>;

export default meta;
type Story = StoryObj<typeof meta>;

const grouped: Decorator = (Story, { globals }) => (
  <CollectionForm collection={registration} {...languageOf(globals)}>
    <MarkingLegend />
    <Story />
    <SubmitButton />
    <NoticePanel defaultOpen={[]} />
  </CollectionForm>
);

/** Every field with the component of its control, in the order of the schema. */
export const Flat: Story = { decorators: [withForm(enquiryFields)] };

export const FlatFilled: Story = {
  decorators: [
    withForm(enquiryFields, {
      defaultValues: {
        fullName: "Ada Lovelace",
        email: "ada@example.com",
        kind: "app",
        brief: "A form that says what it asks for, and why.",
        callBack: true,
      },
    }),
  ],
};

/** A group with one disclosure for all its fields has a legend. */
export const Groups: Story = { decorators: [grouped] };

export const GroupsErrors: Story = { decorators: [grouped], play: ({ canvasElement }) => send(canvasElement) };

export const GroupsGerman: Story = { globals: { language: "de" }, decorators: [grouped] };

export const GroupsRightToLeft: Story = { globals: { direction: "rtl" }, decorators: [grouped] };

export const GroupsDark: Story = { globals: { theme: "dark" }, decorators: [grouped] };

export const GroupsNarrow: Story = { globals: { viewport: { value: "mobile1" } }, decorators: [grouped] };
