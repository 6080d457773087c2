import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { arabic } from "../../../stories/support/arabic.js";
import { withForm } from "../../../stories/support/with-form.js";
import { enquiryFields } from "../../../stories/support/enquiry-fields.js";
import { send } from "../../../stories/support/send.js";
import type { Locale } from "../../locales/locale.js";
import { CollectionFields } from "../collection-form/collection-fields.js";
import { SubmitButton } from "../submit/submit-button.js";
import { SpokenNotice } from "./spoken-notice.js";

const meta = {
  title: "Notice/SpokenNotice",
  component: SpokenNotice,
} satisfies Meta<typeof SpokenNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A form in person without an error summary, so the first missing answer takes focus. */
function inPerson(options: { readonly operator?: string; readonly locale?: Locale } = {}): Decorator {
  return withForm(enquiryFields, {
    title: options.locale ? "طلب مشروع" : { en: "Project enquiry", de: "Projektanfrage" },
    mode: "in-person",
    before: null,
    after: (
      <>
        <CollectionFields />
        <SubmitButton />
      </>
    ),
    ...options,
  });
}

const inPersonForm = inPerson();

export const Empty: Story = { decorators: [inPersonForm] };

/** The text is closed; a press opens it. */
export const Closed: Story = { args: { defaultOpen: false }, decorators: [inPersonForm] };

/** The app knows the operator. The name can still be changed. */
export const OperatorKnown: Story = { decorators: [inPerson({ operator: "Rosa Dorn" })] };

export const Filled: Story = {
  decorators: [inPerson({ operator: "Rosa Dorn" })],
  play: async ({ canvas }) => {
    const way = canvas.getByRole("radio", { name: "I handed it over in print" });
    await userEvent.click(way);
    await expect(way).toBeChecked();
  },
};

export const Errors: Story = {
  decorators: [inPersonForm],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByText("Say how you informed the person")).toBeVisible();
    await waitFor(() => expect(canvas.getByRole("radio", { name: "I read it out" })).toHaveFocus());
  },
};

export const German: Story = { tags: ["!test"], globals: { language: "de" }, decorators: [inPersonForm] };

export const GermanErrors: Story = {
  globals: { language: "de" },
  decorators: [inPersonForm],
  play: ({ canvasElement }) => send(canvasElement),
};

export const RightToLeft: Story = { tags: ["!test"], globals: { direction: "rtl" }, decorators: [inPersonForm] };

/** A custom locale, which sets the direction; the texts of law and policy stay English. */
export const Arabic: Story = { tags: ["!test"], decorators: [inPerson({ locale: arabic })] };

export const Dark: Story = { globals: { theme: "dark" }, decorators: [inPersonForm] };

export const DarkErrors: Story = {
  globals: { theme: "dark" },
  decorators: [inPersonForm],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Narrow: Story = {
  tags: ["!test"],
  globals: { viewport: { value: "mobile1" } },
  decorators: [inPersonForm],
};

export const NarrowErrors: Story = {
  globals: { viewport: { value: "mobile1" } },
  decorators: [inPersonForm],
  play: ({ canvasElement }) => send(canvasElement),
};
