import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { storyCollection } from "../../../stories/support/with-form.js";
import { enquiryFields } from "../../../stories/support/enquiry-fields.js";
import { languageOf } from "../../../stories/support/language-of.js";
import { createDraft } from "../../collection/values/draft.js";
import { CollectionForm } from "../collection-form/collection-form.js";
import { DraftBanner } from "./draft-banner.js";
import type { DraftStorage } from "./draft-store.js";

const enquiry = storyCollection(enquiryFields, { title: { en: "Project enquiry", de: "Projektanfrage" } });

/** A storage with the draft of an unfinished form. An app passes `sessionStorage`. */
function keptStorage(): DraftStorage {
  const entries = new Map<string, string>();
  const draft = createDraft(enquiry, { fullName: "Ada Lovelace", email: "ada@example.com" });
  entries.set("forthright:example", JSON.stringify(draft));
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

const withDraft: Decorator = (_Story, { globals }) => (
  <CollectionForm collection={enquiry} draft={keptStorage()} {...languageOf(globals)} />
);

/** A form with a `draft` storage restores the values of an unfinished visit. */
const meta = {
  title: "Form/DraftBanner",
  component: DraftBanner,
  decorators: [withDraft],
} satisfies Meta<typeof DraftBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const English: Story = {};

export const German: Story = { tags: ["!test"], globals: { language: "de" } };

export const RightToLeft: Story = { tags: ["!test"], globals: { direction: "rtl" } };

export const Dark: Story = { globals: { theme: "dark" } };

export const Narrow: Story = { tags: ["!test"], globals: { viewport: { value: "mobile1" } } };
