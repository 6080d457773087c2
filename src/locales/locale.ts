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
  /** What stands after the label where a mark has words of the form's own: "(required)". */
  readonly mark: { readonly [meaning in MarkMeaning]: string };
  readonly colour: { readonly [colour in MarkColour]: string };
  /** What fields with this mark are: "are required". */
  readonly meaning: { readonly [meaning in MarkMeaning]: string };
  /** One sentence that says how a kind of field is marked and what it means. `words` are those of the mark. */
  readonly legend: (mark: LegendMark, meaning: string) => string;
  /** What a screen reader hears in the legend's place, which hears the state of every field anyway. */
  readonly spokenLegend: string;
}

/** A mark as the legend speaks of it: the colour by its name. */
export interface LegendMark {
  readonly symbol: string | undefined;
  readonly colour: string | undefined;
  readonly words: string | undefined;
}

/** A field as an error speaks of it. */
export interface FieldReference {
  readonly label: string;
  /** The language of the form with its region, BCP 47: numbers are told as they are read. */
  readonly language: string;
  /** The control that asks for it; a list of rows has none of its own. */
  readonly control: Control | "rows";
  /** What the consent is called that it takes, where it is about that. */
  readonly consent: string;
  /** Whether the person fills it in, or somebody for them: it is "your" name only to the person. */
  readonly mode: CollectionMode;
}

/** What to do about each kind of fault, with the field's name. */
export type ErrorMessages = {
  readonly [kind in ValidationIssue["kind"]]: (
    field: FieldReference,
    fault: Extract<ValidationIssue, { kind: kind }>,
  ) => string;
};

/** What the parts of a form say. */
export interface FormMessages {
  /** The name of the button that explains a field. */
  readonly help: (label: string) => string;
  /** The first option of a select, which chooses nothing. */
  readonly placeholderOption: string;
  readonly errorTitle: (count: number) => string;
  /** Stands before an error for those who cannot see that it is one. */
  readonly errorPrefix: string;
  readonly submit: string;
  readonly submitting: string;
  readonly submitted: string;
  /** Where the form could not be sent, through no fault of the person's. */
  readonly failed: string;
  /** In the place of a part of the form that could not be loaded, with what to do. */
  readonly unavailable: string;
  /** The link to the notice that stands before the first field. */
  readonly noticeLink: string;
  readonly rows: RowMessages;
  readonly steps: StepMessages;
  readonly consent: ConsentMessages;
  readonly draft: DraftMessages;
}

/** What a list of rows says. Rows are counted from one. */
export interface RowMessages {
  /** What one row is called: "Attendee 2". */
  readonly row: (item: string, place: number) => string;
  readonly add: (item: string) => string;
  readonly remove: (row: string) => string;
  readonly moveUp: (row: string) => string;
  readonly moveDown: (row: string) => string;
  readonly added: (row: string) => string;
  readonly removed: (row: string) => string;
  readonly moved: (row: string, place: number) => string;
  /** Where no row more is taken. */
  readonly full: (maximum: number) => string;
  readonly empty: string;
}

/** What a form in steps says. */
export interface StepMessages {
  /** The name of the list of steps. */
  readonly label: string;
  readonly progress: (place: number, count: number) => string;
  readonly next: string;
  readonly back: string;
}

/** What is said of every consent. */
export interface ConsentMessages {
  /** That it is a choice, Art. 7(4) GDPR. */
  readonly free: string;
  /** How it is taken back, Art. 7(3) GDPR. */
  readonly withdraw: (contact: string | undefined) => string;
  /** What it is for. */
  readonly purpose: (purpose: string) => string;
  /** Which fields it is about. */
  readonly covers: (fields: string) => string;
}

/** What is said of what was typed before and is there again. */
export interface DraftMessages {
  readonly restored: string;
  readonly discard: string;
}

/** What a field for files says. Sizes, lists and percentages arrive as the language writes them. */
export interface FileMessages {
  /** What stands on the button, before anything is chosen and after. */
  readonly choose: (several: boolean) => string;
  readonly chooseMore: (several: boolean) => string;
  /** Follows the button where a file may also be dropped. */
  readonly drop: (several: boolean) => string;
  /** What may be chosen, in one line without a full stop: "PDF or PNG, up to 5 MB each, at most 3 files". */
  readonly limits: (limits: FileLimitMessages) => string;
  /** Names the list of what was chosen. */
  readonly chosen: (label: string) => string;
  /** What stands on the button beside a file, and what it is called: "Remove report.pdf". */
  readonly remove: string;
  readonly removeFile: (file: string) => string;
  /** What is wrong with a file, beside its name. */
  readonly errors: { readonly [kind in FileIssueKind]: string };
  /** What a screen reader hears after files were added, and after one was removed. `total` is how many there are now. */
  readonly added: (files: readonly string[], total: number) => string;
  readonly removed: (file: string, total: number) => string;
  /** Stands above the progress bar: "Sending report.pdf". */
  readonly sending: (files: readonly string[]) => string;
}

/** The limits of a field for files, in words where they are known. */
export interface FileLimitMessages {
  /** "PDF or PNG" */
  readonly types: string | undefined;
  /** "5 MB", of each file where there may be several. */
  readonly smallest: string | undefined;
  readonly largest: string | undefined;
  readonly fewest: number | undefined;
  readonly most: number | undefined;
  readonly several: boolean;
}

/** A kind of fault that is about one file. */
export type FileIssueKind = Extract<ValidationIssue, { readonly file?: string }>["kind"];

/** A legal basis or condition: what it is called and where it stands. */
export interface Provision {
  readonly label: string;
  readonly article: string;
}

/** The law in a person's words. */
export interface LawMessages {
  readonly legalBasis: { readonly [id in LegalBasisId]: Provision };
  readonly special: { readonly [kind in SpecialKind]: string };
  readonly condition: { readonly [id in SpecialConditionId]: Provision };
  readonly right: { readonly [id in RightId]: Provision & { readonly description: string } };
  readonly withdrawal: Provision & { readonly description: string };
  readonly complaint: Provision & { readonly description: string };
  readonly role: { readonly [role in RecipientRole]: string };
  /** Why it must be given, in a sentence of its own. */
  readonly necessity: { readonly [kind in Necessity]: string };
}

/** Words that differ by who fills the form in: the person, or somebody for them. */
export type MessagesByMode = { readonly [mode in CollectionMode]: string };

/** What a notice says between the facts. */
export interface NoticeMessages {
  readonly title: MessagesByMode;
  /** The first sentence: who asks, on which form. */
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
  /** A field that must be given, without a word on why: the form cannot be sent without it. */
  readonly required: MessagesByMode;
  /** A field that may be left empty. */
  readonly optional: MessagesByMode;
  /** A field that another answer has to call for, told before anybody knows whether it does. */
  readonly conditional: string;
  /** What happens if a field is not given, so that it reads as such: "Without it: We cannot answer you." */
  readonly consequence: (words: string) => string;
  readonly interestHolder: (interest: string, holder: string | undefined) => string;
  readonly period: {
    readonly years: (n: number) => string;
    readonly months: (n: number) => string;
    readonly weeks: (n: number) => string;
    readonly days: (n: number) => string;
  };
  readonly retainedFor: (period: string, start: "event" | "year-end" | undefined, event: string | undefined) => string;
  readonly retainedUntil: (criteria: string) => string;
  /** Until which day, where that is known (an ISO 8601 date), and the rule that says so; "" where none does. */
  readonly retainedUntilDay: (day: string, rule: string) => string;
  /** The same where it is read out, in the middle of a sentence. */
  readonly untilDay: (day: string) => string;
  readonly laws: (laws: string) => string;
  readonly transfer: (recipient: string, country: string, safeguard: string | undefined) => string;
  readonly noTransfers: string;
  readonly noAutomatedDecisions: string;
  readonly rightsContact: (contact: string) => string;
  /** What a notice must say and the policy does not: shown to whoever answers for the form. */
  readonly missing: { readonly [element in MissingElementId]: string };
  readonly missingOf: (element: string, field: string) => string;
}

/** An element that a notice must have, and that its policy or collection does not say. */
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
