import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactNode, useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import {
  type CollectionNotice,
  type CollectionRecord,
  type Marking,
  type NoticeFormat,
  createNotice,
  formatNotice,
  readSubmission,
} from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import {
  CheckboxField,
  CollectionForm,
  ErrorSummary,
  type LastResult,
  MarkingLegend,
  NoticeLink,
  NoticePanel,
  SelectField,
  SubmitButton,
  TextAreaField,
  TextField,
  bindFields,
} from "../../src/react/index.js";
import { markPerNecessity } from "../support/example-policy.js";
import { printPreview } from "../support/print-preview.js";
import { languageOf } from "../support/language-of.js";
import { send } from "../support/send.js";
import { defineProjectEnquiry, projectEnquiry, projectEnquiryInPerson } from "./project-enquiry.collection.js";

interface PageProps {
  /** The language of the toolbar. */
  readonly language: string;
  /** The direction of the toolbar. */
  readonly dir?: "rtl";
  /** The marking of the policy. */
  readonly marking?: Marking;
  /** Whether an operator fills in the form for the person concerned. */
  readonly inPerson?: boolean;
  /** The operator, if the app knows who is signed in. */
  readonly operator?: string;
  /** The server's result of a submit without JavaScript. */
  readonly lastResult?: LastResult;
  /** Whether the submit fails. */
  readonly fails?: boolean;
  /** A layout by hand. @default the default layout */
  readonly children?: ReactNode;
}

/** The enquiry form of an agency, with the values and the record that the app receives. */
function ProjectEnquiry({
  language,
  dir,
  marking,
  inPerson,
  operator,
  lastResult,
  fails = false,
  children,
}: PageProps) {
  const [collection] = useState(() => {
    if (inPerson) return projectEnquiryInPerson;
    return marking ? defineProjectEnquiry(marking) : projectEnquiry;
  });
  const [sent, setSent] = useState<{ readonly values: unknown; readonly record: CollectionRecord }>();
  return (
    <main>
      <h1>{language === "de" ? "Projektanfrage" : "Project enquiry"}</h1>
      <CollectionForm
        collection={collection}
        language={language}
        {...(dir && { dir })}
        operator={operator}
        lastResult={lastResult}
        onSubmit={(values, record) => {
          if (fails) throw new Error("The server cannot be reached.");
          setSent({ values, record });
        }}
        onSubmitError={() => {}}
      >
        {children}
      </CollectionForm>
      {sent && (
        <section aria-label="What the app receives" lang="en" dir="ltr">
          <h2>What the app receives</h2>
          <pre className="story-data">{JSON.stringify(sent, null, 2)}</pre>
        </section>
      )}
    </main>
  );
}

const meta = {
  title: "Forms/Project enquiry",
  component: ProjectEnquiry,
  args: { language: "en" },
  argTypes: { children: { control: false }, language: { control: false }, dir: { control: false } },
  render: (args, { globals }) => <ProjectEnquiry {...args} {...languageOf(globals)} />,
} satisfies Meta<typeof ProjectEnquiry>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const German: Story = { globals: { language: "de" } };

export const Dark: Story = { globals: { theme: "dark" } };

export const RightToLeft: Story = { globals: { direction: "rtl" } };

export const Narrow: Story = { globals: { viewport: { value: "mobile1" } } };

const names = {
  en: { fullName: "Full name", email: "Email", kind: "Kind of project", brief: "What should we build?" },
  de: {
    fullName: "Vollständiger Name",
    email: "E-Mail-Adresse",
    kind: "Art des Projekts",
    brief: "Was sollen wir bauen?",
  },
};

async function fill(canvasElement: HTMLElement, language: unknown = "en"): Promise<void> {
  const form = within(canvasElement);
  const { fullName, email, kind, brief } = names[language === "de" ? "de" : "en"];
  await userEvent.type(form.getByRole("textbox", { name: fullName }), "Ada Lovelace");
  await userEvent.type(form.getByRole("textbox", { name: email }), "ada@example.com");
  await userEvent.selectOptions(form.getByRole("combobox", { name: kind }), "app");
  await userEvent.type(form.getByRole("textbox", { name: brief }), "A form that says what it asks for.");
}

export const Filled: Story = {
  play: ({ canvasElement, globals }) => fill(canvasElement, globals["language"]),
};

export const FilledGerman: Story = { ...Filled, globals: { language: "de" } };

export const Errors: Story = {
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "4 things need your attention" })).toHaveFocus();
  },
};

export const ErrorsGerman: Story = {
  globals: { language: "de" },
  play: ({ canvasElement }) => send(canvasElement),
};

/** A story of a form that the server returns after a submit without JavaScript. */
function serverResult(language: string, inPerson = false): Story {
  const collection = inPerson ? projectEnquiryInPerson : projectEnquiry;
  const sent = new URLSearchParams({
    fullName: "Ada Lovelace",
    email: "ada at example",
    kind: "app",
    brief: "A form.",
  });
  if (inPerson) sent.set("forthright-notice-delivery-method", "printed");
  return {
    args: { inPerson },
    globals: { language },
    loaders: [async () => ({ lastResult: await readSubmission(collection, sent, { language }) })],
    render: (args, { globals, loaded }) => (
      <ProjectEnquiry {...args} {...languageOf(globals)} lastResult={loaded["lastResult"]} />
    ),
  };
}

/** The form as the server returns it, with the submitted values and their errors. */
export const ServerResultWithErrors: Story = {
  ...serverResult("en"),
  play: async ({ canvas }) => {
    const summary = await canvas.findByRole("region", { name: "2 things need your attention" });
    await expect(summary).toHaveTextContent("Email must be an email address");
    await expect(canvas.getByRole("textbox", { name: "Email" })).toHaveValue("ada at example");
    await expect(canvas.getByRole("textbox", { name: "Email" })).toBeInvalid();
    await expect(canvas.getByRole("textbox", { name: "Full name" })).toHaveValue("Ada Lovelace");
  },
};

export const ServerResultWithErrorsGerman: Story = serverResult("de");

/** The method of the notice delivery is restored; the operator is missing. */
export const ServerResultInPerson: Story = serverResult("en", true);

/** The values and the record: the notice shown, the fields filled in, the retention of each. */
export const Submitted: Story = {
  play: async ({ canvas, canvasElement, globals }) => {
    await fill(canvasElement, globals["language"]);
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "What the app receives" })).toHaveTextContent(
      "collection-record",
    );
  },
};

export const SubmittedGerman: Story = { ...Submitted, globals: { language: "de" } };

export const SubmitFails: Story = {
  args: { fails: true },
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement);
    await send(canvasElement);
    await waitFor(() => expect(canvas.getByText(/could not send the form/)).toBeVisible());
    await expect(canvas.getByRole("textbox", { name: "Full name" })).toHaveValue("Ada Lovelace");
  },
};

/** An operator fills in the form for another person. The text to read aloud or to print comes first. */
export const InPerson: Story = { args: { inPerson: true } };

export const InPersonGerman: Story = { args: { inPerson: true }, globals: { language: "de" } };

/** The record has the method of the notice delivery and the operator. */
export const InPersonSubmitted: Story = {
  args: { inPerson: true, operator: "Rosa Dorn" },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("radio", { name: "I read it out" }));
    await fill(canvasElement);
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: "What the app receives" })).toHaveTextContent(
      '"noticeDelivery": { "method": "read-aloud", "deliveredBy": "Rosa Dorn" }',
    );
  },
};

/** The missing notice delivery comes first, and no message says "your". */
export const InPersonErrors: Story = {
  args: { inPerson: true },
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    const summary = await canvas.findByRole("region", { name: "6 things need your attention" });
    await expect(summary).toHaveTextContent("Say how you informed the person");
    await expect(summary).toHaveTextContent("Enter the full name");
  },
};

export const InPersonErrorsGerman: Story = {
  args: { inPerson: true },
  globals: { language: "de" },
  play: ({ canvasElement }) => send(canvasElement),
};

/** The output of "Print this notice": the complete notice and nothing else of the page. */
export const InPersonPrinted: Story = { args: { inPerson: true }, decorators: [printPreview] };

export const InPersonPrintedGerman: Story = { ...InPersonPrinted, globals: { language: "de" } };

const Enquiry = bindFields(projectEnquiry, { CheckboxField, SelectField, TextAreaField, TextField });

/** The form in a layout by hand. With `bindFields` the compiler checks the names. */
export const ByHand: Story = {
  args: {
    children: (
      <>
        <MarkingLegend />
        <NoticeLink />
        <ErrorSummary />
        <div className="story-columns">
          <Enquiry.TextField name="fullName" />
          <Enquiry.TextField name="organisation" />
          <Enquiry.TextField name="email" />
          <Enquiry.TextField name="phone" />
          <Enquiry.SelectField name="kind" />
          <Enquiry.SelectField name="budget" />
        </div>
        <Enquiry.TextAreaField name="brief" rows={8} />
        <Enquiry.CheckboxField name="callBack" />
        <SubmitButton>Send enquiry</SubmitButton>
        <NoticePanel defaultOpen={[]} />
      </>
    ),
  },
};

export const MarkedByAsterisk: Story = { args: { marking: { preset: "asterisk" } } };

export const MarkedByText: Story = { args: { marking: { preset: "text" } } };

export const MarkedOptionalOnly: Story = { args: { marking: { preset: "optional-only" } } };

export const MarkedAsGovUk: Story = { args: { marking: { preset: "govuk" } } };

export const MarkedAsUswds: Story = { args: { marking: { preset: "uswds" } } };

export const MarkedAsCarbon: Story = { args: { marking: { preset: "carbon" } } };

export const MarkedPerNecessity: Story = { args: { marking: markPerNecessity } };

/** The form's notice in a format for servers, archives or mail. */
function Notice({ notice, format }: { readonly notice: CollectionNotice; readonly format: NoticeFormat | "json" }) {
  const text = format === "json" ? JSON.stringify(notice, null, 2) : formatNotice(notice, format, { locales: [de] });
  return (
    <pre className="story-data" lang={notice.language} dir="ltr">
      {text}
    </pre>
  );
}

function noticeAs(format: NoticeFormat | "json"): Story {
  return {
    render: (_args, { globals }) => (
      <Notice notice={createNotice(projectEnquiry, { language: languageOf(globals).language })} format={format} />
    ),
  };
}

export const NoticeAsMarkdown: Story = noticeAs("markdown");

export const NoticeAsText: Story = noticeAs("text");

export const NoticeAsTextGerman: Story = { ...noticeAs("text"), globals: { language: "de" } };

/** The notice to read aloud: facts that several fields share are stated once. */
export const NoticeAsSpoken: Story = noticeAs("spoken");

export const NoticeAsSpokenGerman: Story = { ...noticeAs("spoken"), globals: { language: "de" } };

export const NoticeAsHtml: Story = noticeAs("html");

export const NoticeAsJson: Story = noticeAs("json");
