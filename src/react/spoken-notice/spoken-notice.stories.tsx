import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { arabic } from "../../../stories/support/arabic.js";
import { asks } from "../../../stories/support/with-form.js";
import { enquiryFields } from "../../../stories/support/enquiry-fields.js";
import { send } from "../../../stories/support/send.js";
import type { Locale } from "../../locales/locale.js";
import { CollectionFields } from "../collection-form/collection-fields.js";
import { SubmitButton } from "../submit/submit-button.js";
import { SpokenNotice } from "./spoken-notice.js";

const meta = {
  title: "Parts/SpokenNotice",
  component: SpokenNotice,
} satisfies Meta<typeof SpokenNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A form in person, without a summary of errors: the first thing that was not said takes focus. */
function inPerson(options: { readonly operator?: string; readonly locale?: Locale } = {}): Decorator {
  return asks(enquiryFields, {
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

const asked = inPerson();

export const Empty: Story = { decorators: [asked] };

/** The words stay at hand: a press opens them again. */
export const Closed: Story = { args: { defaultOpen: false }, decorators: [asked] };

/** The app knows who is signed in. The name can still be changed. */
export const InformantKnown: Story = { decorators: [inPerson({ operator: "Rosa Dorn" })] };

export const Filled: Story = {
  decorators: [inPerson({ operator: "Rosa Dorn" })],
  play: async ({ canvas }) => {
    const way = canvas.getByRole("radio", { name: "I handed it over in print" });
    await userEvent.click(way);
    await expect(way).toBeChecked();
  },
};

export const Errors: Story = {
  decorators: [asked],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByText("Say how you informed the person")).toBeVisible();
    await waitFor(() => expect(canvas.getByRole("radio", { name: "I read it out" })).toHaveFocus());
  },
};

export const German: Story = { tags: ["!test"], globals: { language: "de" }, decorators: [asked] };

export const GermanErrors: Story = {
  globals: { language: "de" },
  decorators: [asked],
  play: ({ canvasElement }) => send(canvasElement),
};

export const RightToLeft: Story = { tags: ["!test"], globals: { direction: "rtl" }, decorators: [asked] };

/** A language that brings its own direction; the law and the policy stay English. */
export const Arabic: Story = { tags: ["!test"], decorators: [inPerson({ locale: arabic })] };

export const Dark: Story = { globals: { theme: "dark" }, decorators: [asked] };

export const DarkErrors: Story = {
  globals: { theme: "dark" },
  decorators: [asked],
  play: ({ canvasElement }) => send(canvasElement),
};

export const Narrow: Story = { tags: ["!test"], globals: { viewport: { value: "mobile1" } }, decorators: [asked] };

export const NarrowErrors: Story = {
  globals: { viewport: { value: "mobile1" } },
  decorators: [asked],
  play: ({ canvasElement }) => send(canvasElement),
};
