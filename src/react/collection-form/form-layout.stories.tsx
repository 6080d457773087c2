import type { Meta, StoryObj } from "@storybook/react-vite";
import { withCollection } from "../../../stories/support/with-form.js";
import { contacts } from "../../../stories/support/workshop-forms.js";
import { CollectionFields } from "./collection-fields.js";
import { MarkingLegend } from "../marking/marking-legend.js";
import { NoticePanel } from "../notice/notice-panel.js";
import { SubmitButton } from "../submit/submit-button.js";
import { FormLayout } from "./form-layout.js";

const meta = {
  title: "Form/FormLayout",
  component: FormLayout,
  args: {
    aside: <NoticePanel />,
    children: (
      <>
        <MarkingLegend />
        <CollectionFields />
        <SubmitButton />
      </>
    ),
  },
  argTypes: { aside: { control: false }, children: { control: false } },
  decorators: [withCollection(contacts, { before: null, notice: false })],
} satisfies Meta<typeof FormLayout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The notice beside the fields, where there is room. */
export const Wide: Story = {};

export const RightToLeft: Story = { tags: ["!test"], globals: { direction: "rtl" } };

export const Dark: Story = { globals: { theme: "dark" } };

/** The notice under the fields. */
export const Narrow: Story = { tags: ["!test"], globals: { viewport: { value: "mobile1" } } };
