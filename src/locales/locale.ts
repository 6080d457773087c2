import type { ValidationIssue } from "../collection/validation/validation-issue.js";
import type { MarkMeaning } from "../collection/model/marks.js";
import type {
  LegalBasisId,
  Necessity,
  RecipientRole,
  RightId,
  SpecialConditionId,
  SpecialKind,
} from "../policy/legal.js";
import type { MarkColour } from "../policy/marking.js";
import type { InPersonMessages } from "./in-person-messages.js";
import type { ConsentSettingsMessages, ReceiptMessages } from "./receipt-messages.js";
import type { SubmissionMessages } from "./submission-messages.js";
import type { CollectionMode } from "../collection/model/mode.js";
import type { Control } from "../collection/model/control.js";

/**
 * All messages of the library in one language. Pass it to a collection as one of its `locales`. A message that contains a
 * value is a function, so that each language can order and inflect as it needs.
 *
 * @see defineLocale to leave some out.
 */
export interface Locale {
  /** BCP 47, such as "en" or "pt-BR". */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly marking: MarkingMessages;
  readonly errors: ErrorMessages;
  readonly form: FormMessages;
  readonly files: FileMessages;
  readonly law: LawMessages;
  readonly notice: NoticeMessages;
  readonly inPerson: InPersonMessages;
  readonly receipt: ReceiptMessages;
  readonly consentSettings: ConsentSettingsMessages;
  readonly submission: SubmissionMessages;
  /** The paths of the messages that come from the base, set by `defineLocale`. */
  readonly inherited?: readonly string[];
}

/** A section of a locale's messages. */
export type MessageSection = Exclude<keyof Locale, "language" | "direction" | "inherited">;

/** Marks and their legend. */
export interface MarkingMessages {
  /** The text after the label, if the marking uses text: "(required)". */
  readonly mark: { readonly [meaning in MarkMeaning]: string };
  readonly colour: { readonly [colour in MarkColour]: string };
  /** The meaning of a mark in the legend: "are required". */
  readonly meaning: { readonly [meaning in MarkMeaning]: string };
  /** One sentence of the legend: how fields are marked, and the meaning. */
  readonly legend: (mark: LegendMark, meaning: string) => string;
  /** The legend for screen readers, which announce the state of each field anyway. */
  readonly spokenLegend: string;
}

/** A mark in the legend. The colour is its name. */
export interface LegendMark {
  readonly symbol: string | undefined;
  readonly colour: string | undefined;
  readonly words: string | undefined;
}

/** What an error message gets about its field. */
export interface FieldReference {
  readonly label: string;
  /** The language of the form with its region, BCP 47. Numbers are written as they are read. */
  readonly language: string;
  /** The control; "rows" for a list. */
  readonly control: Control | "rows";
  /** The label of the consent that the field needs, in a message about it. */
  readonly consent: string;
  /** Whether the person or an operator fills in the form: only the person has "your name". */
  readonly mode: CollectionMode;
}

/** What to do about each kind of validation issue, with the field's label. */
export type ErrorMessages = {
  readonly [kind in ValidationIssue["kind"]]: (
    field: FieldReference,
    issue: Extract<ValidationIssue, { kind: kind }>,
  ) => string;
};

/** The messages of a form's components. */
export interface FormMessages {
  /** The accessible name of a help button. */
  readonly help: (label: string) => string;
  /** The first option of a select, for no choice. */
  readonly placeholderOption: string;
  /** The heading of the error summary. */
  readonly errorTitle: (count: number) => string;
  /** Before an error, for screen readers. */
  readonly errorPrefix: string;
  readonly submit: string;
  readonly submitting: string;
  readonly submitted: string;
  /** The submit failed, not because of an answer. */
  readonly failed: string;
  /** Instead of a component that could not be loaded, with what to do. */
  readonly unavailable: string;
  /** The link to the notice, before the first field. */
  readonly noticeLink: string;
  readonly rows: RowMessages;
  readonly steps: StepMessages;
  readonly consent: ConsentMessages;
  readonly draft: DraftMessages;
}

/** The messages of a list. Rows are counted from one. */
export interface RowMessages {
  /** The name of a row: "Attendee 2". */
  readonly row: (item: string, position: number) => string;
  readonly add: (item: string) => string;
  readonly remove: (row: string) => string;
  readonly moveUp: (row: string) => string;
  readonly moveDown: (row: string) => string;
  readonly added: (row: string) => string;
  readonly removed: (row: string) => string;
  readonly moved: (row: string, position: number) => string;
  /** The list has its maximum of rows. */
  readonly full: (maximum: number) => string;
  readonly empty: string;
}

/** The messages of a form in steps. */
export interface StepMessages {
  /** The accessible name of the list of steps. */
  readonly label: string;
  readonly progress: (position: number, count: number) => string;
  readonly next: string;
  readonly back: string;
}

/** The terms of each consent. */
export interface ConsentMessages {
  /** That consent is freely given, Art. 7(4) GDPR. */
  readonly free: string;
  /** How to withdraw it, Art. 7(3) GDPR. */
  readonly withdraw: (contact: string | undefined) => string;
  /** Its purpose. */
  readonly purpose: (purpose: string) => string;
  /** The fields that it covers. */
  readonly covers: (fields: string) => string;
}

/** The messages of a restored draft. */
export interface DraftMessages {
  readonly restored: string;
  readonly discard: string;
}

/** The messages of a file field. Sizes and types are passed in as text in the language. */
export interface FileMessages {
  /** The button, before and after a choice. */
  readonly choose: (several: boolean) => string;
  readonly chooseMore: (several: boolean) => string;
  /** After the button, if files can also be dropped. */
  readonly drop: (several: boolean) => string;
  /** The limits in one line, without a full stop: "PDF or PNG, up to 5 MB each, at most 3 files". */
  readonly limits: (limits: FileLimitMessages) => string;
  /** The accessible name of the list of chosen files. */
  readonly chosen: (label: string) => string;
  /** The button beside a file, and its accessible name: "Remove report.pdf". */
  readonly remove: string;
  readonly removeFile: (file: string) => string;
  /** The error of a file, beside its name. */
  readonly errors: { readonly [kind in FileIssueKind]: string };
  /** Announced after files are added, and after one is removed. `total` is the number of files now. */
  readonly added: (files: readonly string[], total: number) => string;
  readonly removed: (file: string, total: number) => string;
  /** Above the progress bar: "Sending report.pdf". */
  readonly sending: (files: readonly string[]) => string;
}

/** The limits of a file field. Types and sizes are text in the language. */
export interface FileLimitMessages {
  /** "PDF or PNG" */
  readonly types: string | undefined;
  /** "5 MB", of each file. */
  readonly smallest: string | undefined;
  readonly largest: string | undefined;
  readonly fewest: number | undefined;
  readonly most: number | undefined;
  readonly several: boolean;
}

/** A kind of validation issue about one file. */
export type FileIssueKind = Extract<ValidationIssue, { readonly file?: string }>["kind"];

/** The name of a legal provision, and its article. */
export interface Provision {
  readonly label: string;
  readonly article: string;
}

/** Legal terms in plain words. */
export interface LawMessages {
  readonly legalBasis: { readonly [id in LegalBasisId]: Provision };
  readonly special: { readonly [kind in SpecialKind]: string };
  readonly condition: { readonly [id in SpecialConditionId]: Provision };
  readonly right: { readonly [id in RightId]: Provision & { readonly description: string } };
  readonly withdrawal: Provision & { readonly description: string };
  readonly complaint: Provision & { readonly description: string };
  readonly role: { readonly [role in RecipientRole]: string };
  /** Why an answer must be provided, one sentence. */
  readonly necessity: { readonly [kind in Necessity]: string };
}

/** A message for each mode: the person or an operator fills in the form. */
export type MessagesByMode = { readonly [mode in CollectionMode]: string };

/** The messages of a notice, around its facts. */
export interface NoticeMessages {
  readonly title: MessagesByMode;
  /** The first sentence: the controller and the form. */
  readonly introduction: (form: string, controller: string | undefined) => string;
  readonly headings: {
    readonly controller: string;
    readonly representative: string;
    readonly dataProtectionOfficer: string;
    readonly service: string;
    readonly subjects: string;
    readonly fields: string;
    readonly purposes: string;
    readonly recipients: string;
    readonly transfers: string;
    readonly retention: string;
    readonly rights: string;
    readonly objection: string;
    readonly withdrawal: string;
    readonly complaint: string;
    readonly automatedDecisions: string;
    readonly fullPolicy: string;
    readonly missing: string;
  };
  readonly labels: {
    readonly category: string;
    readonly usedFor: string;
    readonly legalBasis: string;
    readonly interest: string;
    readonly law: string;
    readonly retention: string;
    readonly recipients: string;
    readonly special: string;
    readonly condition: string;
    readonly address: string;
    readonly email: string;
    readonly phone: string;
    readonly website: string;
  };
  /** A required field without a stated necessity. */
  readonly required: MessagesByMode;
  /** An optional field. */
  readonly optional: MessagesByMode;
  /** A conditional field, in a notice that is given before its condition is known. */
  readonly conditional: string;
  /** The consequence of not providing a field: "Without it: We cannot answer you." */
  readonly consequence: (consequence: string) => string;
  readonly interestHolder: (interest: string, holder: string | undefined) => string;
  readonly period: {
    readonly years: (n: number) => string;
    readonly months: (n: number) => string;
    readonly weeks: (n: number) => string;
    readonly days: (n: number) => string;
  };
  readonly retainedFor: (period: string, start: "event" | "year-end" | undefined, event: string | undefined) => string;
  readonly retainedUntil: (criteria: string) => string;
  /** The last day (an ISO 8601 date) and the rule, or "". */
  readonly retainedUntilDay: (day: string, rule: string) => string;
  /** The last day within a sentence. */
  readonly untilDay: (day: string) => string;
  readonly laws: (laws: string) => string;
  readonly transfer: (recipient: string, country: string, safeguard: string | undefined) => string;
  readonly noTransfers: string;
  readonly noAutomatedDecisions: string;
  readonly rightsContact: (contact: string) => string;
  /** The missing elements of a notice, for the data protection lead. */
  readonly missing: { readonly [element in MissingElementId]: string };
  readonly missingOf: (element: string, field: string) => string;
}

/** An element that a notice must have, and that neither its policy nor its collection states. */
export type MissingElementId =
  | "controller"
  | "controllerContact"
  | "recipients"
  | "transfers"
  | "safeguard"
  | "automatedDecisions"
  | "supervisoryAuthority"
  | "fullPolicy"
  | "necessity"
  | "consequence"
  | "interest"
  | "law"
  | "retention"
  | "retentionStart";
