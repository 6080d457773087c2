import type { ValidationIssue } from "../collection/validation/validation-issue.js";
import type { SubmittedValues } from "../collection/model/submitted-values.js";
import type { RejectionReason } from "../locales/submission-messages.js";
import type { CollectionNotice } from "../notice/notice.js";
import type { CollectionRecord } from "../record/record.js";
import type { CollectionSchema } from "../collection/model/collection-schema.js";
import type { NoticeDelivery } from "../collection/model/notice-delivery.js";

/**
 * What a submission came to: values and a record, or the form to be given back. Either goes to `CollectionForm` as
 * `submission`, and across to a browser: what comes back is plain data.
 */
export type SubmissionResult<Schema extends CollectionSchema = CollectionSchema, Conditional extends string = string> =
  | AcceptedSubmission<Schema, Conditional>
  | ReturnedSubmission;

/** What the schema made of a valid submission, its record, and the notice that the record is of. */
export interface AcceptedSubmission<
  Schema extends CollectionSchema = CollectionSchema,
  Conditional extends string = string,
> {
  readonly ok: true;
  readonly values: SubmittedValues<Schema, Conditional>;
  readonly record: CollectionRecord;
  /** The notice that was on screen. Keep it with the record; a receipt is made of both. */
  readonly notice: CollectionNotice;
}

/** A form that comes back to whoever filled it in. */
export interface ReturnedSubmission {
  readonly ok: false;
  /**
   * `rejected`: no form of ours sends that. `invalid`: something is missing or wrong. `fieldsRevealed`: answers reveal
   * fields that were not on the page yet. `rowsChanged`: a row was added or removed, and nothing was sent yet.
   */
  readonly reason: "rejected" | "invalid" | "fieldsRevealed" | "rowsChanged";
  /** What to mend, in the order of the form; what is no field's first. */
  readonly errors: readonly SubmissionError[];
  /** What the controls held, for them to hold it again: without consents, passwords and files. */
  readonly values: RestoredValues;
  /** The names of the fields that are on the page for the first time now. */
  readonly revealedFields: readonly string[];
  /** The names of the consents, passwords and files that were given, and have to be given again. */
  readonly notRestored: readonly string[];
  /** What is said beside each of these, in the language of the form. */
  readonly fieldMessages: readonly FieldMessage[];
  /** What is said where that is no error: that questions came up, that a row came or went; and what they are called. */
  readonly statusMessage?: { readonly message: string; readonly entries: readonly FieldMessage[] };
  /** What was said in person of how the person was informed. */
  readonly noticeDelivery?: Partial<NoticeDelivery>;
}

/** One thing to mend. */
export interface SubmissionError {
  /** The name of the field or list, such as "attendees.0.email". Absent where it is none in particular. */
  readonly name?: string;
  readonly kind: ValidationIssue["kind"] | RejectionReason;
  /** What to do, in the language of the form. */
  readonly message: string;
}

/** What is said of one field, list or row, which is no error. */
export interface FieldMessage {
  /** The name of the field, such as "ticket", or "attendees.1" of a row. */
  readonly name: string;
  readonly message: string;
}

/** What the controls of a form hold, as they stand in it. Plain JSON. */
export interface RestoredValues {
  readonly [key: string]: unknown;
}

/** The list to which a row is to be added, before any script runs; the row that is to go. */
export const rowNames = { add: "forthright-add", remove: "forthright-remove" } as const;

/** The names under which a form submits what is no field's, beside those of `noticeDeliveryNames`. */
export const submissionNames = {
  /** The digest of the notice that was on screen. */
  notice: "forthright-notice",
  /** The language that the form was in, with its region. */
  language: "forthright-language",
  /** When the notice was presented, as the page has it: ISO 8601. */
  presentedAt: "forthright-presented-at",
  /** The fields and lists that were on screen, as JSON: ["email", "attendees", "attendees.*.name"]. */
  visibleFields: "forthright-visible-fields",
  /** The fields that the notice spoke of, where those are others: in person, all that might come up. */
  noticeFields: "forthright-notice-fields",
  /** "true" where a script ran: then what an answer calls for was on screen as soon as it was given. */
  scripted: "forthright-scripted",
  ...rowNames,
} as const;

/** What all of these begin with. No field is called so. */
export const reservedPrefix = "forthright-";
