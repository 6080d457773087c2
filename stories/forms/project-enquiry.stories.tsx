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
import { asPrinted } from "../support/print-preview.js";
import { languageOf } from "../support/language-of.js";
import { send } from "../support/send.js";
import { defineProjectEnquiry, projectEnquiry, projectEnquiryInPerson } from "./project-enquiry.collection.js";

interface PageProps {
  /** From the toolbar. */
  readonly language: string;
  /** From the toolbar. */
  readonly dir?: "rtl";
  /** How the policy marks what is necessary. */
  readonly marking?: Marking;
  /** Whether somebody fills it in for the person in front of them or on the phone. */
  readonly inPerson?: boolean;
  /** Who does, where the app knows who is signed in. */
  readonly operator?: string;
  /** What a server answered before this page, where no script had run. */
  readonly lastResult?: LastResult;
  /** Whether the server cannot be reached. */
  readonly fails?: boolean;
  /** A layout by hand. The whole form, as declared, where there is none. */
  readonly children?: ReactNode;
}

/** A page with the form on it, which shows what the app receives: the values, and the record of them. */
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
          <pre className="stage-data">{JSON.stringify(sent, null, 2)}</pre>
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

/** What a server answers to a form that was sent before any script ran. */
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

/** As it comes back from a server, before any script has run: with what was typed, and what is wrong with it. */
export const GivenBackWithErrors: Story = {
  ...serverResult("en"),
  play: async ({ canvas }) => {
    const summary = await canvas.findByRole("region", { name: "2 things need your attention" });
    await expect(summary).toHaveTextContent("Email must be an email address");
    await expect(canvas.getByRole("textbox", { name: "Email" })).toHaveValue("ada at example");
    await expect(canvas.getByRole("textbox", { name: "Email" })).toBeInvalid();
    await expect(canvas.getByRole("textbox", { name: "Full name" })).toHaveValue("Ada Lovelace");
  },
};

export const GivenBackWithErrorsGerman: Story = serverResult("de");

/** How the person was informed is still said; by whom, nobody has said yet. */
export const GivenBackInPerson: Story = serverResult("en", true);

/** The values, and the record: which notice was shown, which fields were given, until when each is kept. */
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

/** Somebody fills the form in for the person in front of them: first comes what to read out, or to print. */
export const InPerson: Story = { args: { inPerson: true } };

export const InPersonGerman: Story = { args: { inPerson: true }, globals: { language: "de" } };

/** The record says how the person was informed, and by whom. */
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

/** What was not said of how the person was informed comes first, and nothing in it is "your" name. */
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

/** What "Print this notice" prints: the notice, all of it, and nothing else of the page. */
export const InPersonPrinted: Story = { args: { inPerson: true }, decorators: [asPrinted] };

export const InPersonPrintedGerman: Story = { ...InPersonPrinted, globals: { language: "de" } };

const Enquiry = bindFields(projectEnquiry, { CheckboxField, SelectField, TextAreaField, TextField });

/** The same form in a layout by hand. `bindFields` has the compiler check the names. */
export const ByHand: Story = {
  args: {
    children: (
      <>
        <MarkingLegend />
        <NoticeLink />
        <ErrorSummary />
        <div className="stage-columns">
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

/** The notice that the form yields, as its server, its archive or a mail has it. */
function Notice({ notice, format }: { readonly notice: CollectionNotice; readonly format: NoticeFormat | "json" }) {
  const text = format === "json" ? JSON.stringify(notice, null, 2) : formatNotice(notice, format, { locales: [de] });
  return (
    <pre className="stage-data" lang={notice.language} dir="ltr">
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

/** As it is read out to somebody in person: what is true of several fields is told once. */
export const NoticeAsSpoken: Story = noticeAs("spoken");

export const NoticeAsSpokenGerman: Story = { ...noticeAs("spoken"), globals: { language: "de" } };

export const NoticeAsHtml: Story = noticeAs("html");

export const NoticeAsJson: Story = noticeAs("json");
