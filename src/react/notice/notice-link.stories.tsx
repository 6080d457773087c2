import type { Meta, StoryObj } from "@storybook/react-vite";
import { withForm } from "../../../stories/support/with-form.js";
import { enquiryFields } from "../../../stories/support/enquiry-fields.js";
import { CollectionFields } from "../collection-form/collection-fields.js";
import { NoticeLink } from "./notice-link.js";
import { NoticePanel } from "./notice-panel.js";

const meta = {
  title: "Notice/NoticeLink",
  component: NoticeLink,
  decorators: [
    withForm(enquiryFields, {
      notice: false,
      after: (
        <>
          <CollectionFields />
          <NoticePanel />
        </>
      ),
    }),
  ],
} satisfies Meta<typeof NoticeLink>;

export default meta;
type Story = StoryObj<typeof meta>;

export const English: Story = {};

export const German: Story = { tags: ["!test"], globals: { language: "de" } };

export const RightToLeft: Story = { tags: ["!test"], globals: { direction: "rtl" } };

export const Dark: Story = { globals: { theme: "dark" } };
