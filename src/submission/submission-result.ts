import type { ValidationIssue } from "../collection/validation/validation-issue.js";
import type { SubmittedValues } from "../collection/model/submitted-values.js";
import type { RejectionReason } from "../locales/submission-messages.js";
import type { CollectionNotice } from "../notice/notice.js";
import type { CollectionRecord } from "../record/record.js";
import type { CollectionSchema } from "../collection/model/collection-schema.js";
import type { NoticeDelivery } from "../collection/model/notice-delivery.js";

/**
 * The result of a submission: values and a record, or the form to return. Both are for the prop `lastResult` of
 * `CollectionForm`; a returned form is plain data, so that it can be sent to a browser.
 */
export type SubmissionResult<Schema extends CollectionSchema = CollectionSchema, Conditional extends string = string> =
  | AcceptedSubmission<Schema, Conditional>
  | ReturnedSubmission;

/** A valid submission: the values that the schema returned, the record, and its notice. */
export interface AcceptedSubmission<
  Schema extends CollectionSchema = CollectionSchema,
  Conditional extends string = string,
> {
  readonly ok: true;
  readonly values: SubmittedValues<Schema, Conditional>;
  readonly record: CollectionRecord;
  /** The notice that was on screen. Store it with the record: a receipt needs both. */
  readonly notice: CollectionNotice;
}

/** A form that is returned to the person who filled it in. */
export interface ReturnedSubmission {
  readonly ok: false;
  /**
   * `rejected`: no form of forthright sends this. `invalid`: values are missing or invalid. `fieldsRevealed`: values reveal
   * fields that were not on the page. `rowsChanged`: a row was added or removed without a submit.
   */
  readonly reason: "rejected" | "invalid" | "fieldsRevealed" | "rowsChanged";
  /** The errors in the order of the form, those without a field first. */
  readonly errors: readonly SubmissionError[];
  /** The values to restore in the controls, without consents, passwords and files. */
  readonly values: RestoredValues;
  /** The names of the fields that are on the page for the first time. */
  readonly revealedFields: readonly string[];
  /** The names of the consents, passwords and files that were filled in and have to be filled in again. */
  readonly notRestored: readonly string[];
  /** The messages beside the fields that are not restored, in the language of the form. */
  readonly fieldMessages: readonly FieldMessage[];
  /** The status message, which is no error: fields were revealed, rows were added or removed; with the labels of these. */
  readonly statusMessage?: { readonly message: string; readonly entries: readonly FieldMessage[] };
  /** The notice delivery as far as it was filled in, for a form in person. */
  readonly noticeDelivery?: Partial<NoticeDelivery>;
}

/** An error of a submission. */
export interface SubmissionError {
  /** The name of the field or list, such as "attendees.0.email". Absent for the form as a whole. */
  readonly name?: string;
  readonly kind: ValidationIssue["kind"] | RejectionReason;
  /** The error message, in the language of the form. */
  readonly message: string;
}

/** A message about a field, list or row that is no error. */
export interface FieldMessage {
  /** The name of the field, such as "ticket", or of the row, such as "attendees.1". */
  readonly name: string;
  readonly message: string;
}

/** The values of a form's controls, nested as in the schema. Plain JSON. */
export interface RestoredValues {
  readonly [key: string]: unknown;
}

/** The names of the buttons that add a row to a list and remove one, without JavaScript. */
export const rowNames = { add: "forthright-add", remove: "forthright-remove" } as const;

/** The names of a form's metadata, besides those of `noticeDeliveryNames`. */
export const submissionNames = {
  /** The digest of the notice that was on screen. */
  notice: "forthright-notice",
  /** The language of the form, with its region. */
  language: "forthright-language",
  /** When the notice was presented, by the page's clock: ISO 8601. */
  presentedAt: "forthright-presented-at",
  /** The names of the fields and lists on screen, as JSON: ["email", "attendees", "attendees.*.name"]. */
  visibleFields: "forthright-visible-fields",
  /** The names of the fields in the notice, if those differ: in person, all possible fields. */
  noticeFields: "forthright-notice-fields",
  /** "true" with JavaScript: then a value reveals fields at once. */
  scripted: "forthright-scripted",
  ...rowNames,
} as const;

/** The prefix of all these names, which no field may have. */
export const reservedPrefix = "forthright-";
