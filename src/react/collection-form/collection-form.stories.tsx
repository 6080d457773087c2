import type { Meta, StoryObj } from "@storybook/react-vite";
import { action } from "storybook/actions";
import { enquiryFields } from "../../../stories/support/enquiry-fields.js";
import { storyCollection } from "../../../stories/support/with-form.js";
import { arabic } from "../../../stories/support/arabic.js";
import { languageOf } from "../../../stories/support/language-of.js";
import { registration } from "../../../stories/support/registration.collection.js";
import { send } from "../../../stories/support/send.js";
import { ErrorSummary } from "../errors/error-summary.js";
import { bindFields } from "../fields/shared/bind-fields.js";
import { CheckboxField } from "../fields/checkbox/checkbox-field.js";
import { SelectField } from "../fields/select/select-field.js";
import { TextField } from "../fields/text/text-field.js";
import { MarkingLegend } from "../marking/marking-legend.js";
import { NoticeLink } from "../notice/notice-link.js";
import { NoticePanel } from "../notice/notice-panel.js";
import { SubmitButton } from "../submit/submit-button.js";
import { CollectionForm } from "./collection-form.js";

const enquiry = storyCollection(enquiryFields, { title: { en: "Project enquiry", de: "Projektanfrage" } });
const arabicEnquiry = storyCollection(enquiryFields, { title: "طلب مشروع", locale: arabic });

const handlers = {
  onNotice: action("onNotice"),
  onSubmit: action("onSubmit"),
  onSubmitError: action("onSubmitError"),
};

const meta: Meta<typeof CollectionForm> = {
  title: "Form/CollectionForm",
  component: CollectionForm,
  // No controls: a collection cannot be edited in the Controls panel. Each story shows its code instead.
  argTypes: {
    collection: { control: false },
    form: { control: false },
    language: { control: false },
    dir: { control: false },
    defaultValues: { control: false },
    children: { control: false },
  },
  render: (_args, { globals }) => <CollectionForm collection={enquiry} {...languageOf(globals)} {...handlers} />,
};

export default meta;
type Story = StoryObj<typeof CollectionForm>;

/** Without children: the whole form as declared, with the notice beside it where there is room. */
export const DefaultLayout: Story = {};

export const Filled: Story = {
  render: (_args, { globals }) => (
    <CollectionForm
      collection={enquiry}
      {...languageOf(globals)}
      {...handlers}
      defaultValues={{
        fullName: "Ada Lovelace",
        email: "ada@example.com",
        kind: "app",
        brief: "A form that says what it asks for, and why.",
        callBack: true,
      }}
    />
  ),
};

export const Errors: Story = { play: ({ canvasElement }) => send(canvasElement) };

const Registration = bindFields(registration, { TextField, SelectField, CheckboxField });

/** A layout by hand. With `bindFields`, the compiler checks the field names. */
export const CustomLayout: Story = {
  render: (_args, { globals }) => (
    <CollectionForm collection={registration} {...languageOf(globals)} {...handlers}>
      <MarkingLegend />
      <NoticeLink />
      <ErrorSummary />
      <div className="story-columns">
        <Registration.TextField name="contact.fullName" />
        <Registration.TextField name="contact.email" />
        <Registration.TextField name="address.street" />
        <Registration.TextField name="address.city" />
        <Registration.TextField name="address.postalCode" />
        <Registration.SelectField name="newsletterTopics" />
      </div>
      <Registration.CheckboxField name="terms" />
      <SubmitButton>Send</SubmitButton>
      <NoticePanel />
    </CollectionForm>
  ),
};

export const CustomLayoutErrors: Story = { ...CustomLayout, play: ({ canvasElement }) => send(canvasElement) };

export const German: Story = { globals: { language: "de" } };

/** `dir` overrides the direction of the language. */
export const RightToLeft: Story = { globals: { direction: "rtl" } };

/** The locale sets the direction. */
export const Arabic: Story = {
  render: () => <CollectionForm collection={arabicEnquiry} {...handlers} />,
};

export const Dark: Story = { globals: { theme: "dark" } };

export const DarkErrors: Story = { globals: { theme: "dark" }, play: ({ canvasElement }) => send(canvasElement) };

export const Narrow: Story = { globals: { viewport: { value: "mobile1" } } };

export const NarrowErrors: Story = {
  globals: { viewport: { value: "mobile1" } },
  play: ({ canvasElement }) => send(canvasElement),
};

/** Two forms in two languages on one page: they share no state. */
export const TwoLanguages: Story = {
  render: () => (
    <div className="story-columns">
      <CollectionForm collection={enquiry} language="en" aria-label="English" {...handlers} />
      <CollectionForm collection={enquiry} language="de" aria-label="Deutsch" {...handlers} />
    </div>
  ),
};
