import type { NotRestorableControl } from "../collection/model/control.js";

/** What is said of a form that a server got and gave back. */
export interface SubmissionMessages {
  /** Why it was refused as a whole. Nothing of it was taken. */
  readonly rejected: { readonly [kind in RejectionReason]: (label: string) => string };
  /** Where an answer calls for questions that were not on the page. No reproach: nobody could have known. */
  readonly fieldsRevealed: (count: number) => string;
  /** Where a row came or went on the person's own wish. */
  readonly rowsChanged: string;
  readonly rowsRemoved: string;
  /** Beside what was given and cannot be handed back. */
  readonly notRestored: { readonly [control in NotRestorableControl]: string };
}

/** A reason to refuse a submission that no form of ours sends. */
export type RejectionReason =
  /** It is no form, or one that was taken apart on its way. */
  | "unreadable"
  /** More than any person fills in. */
  | "tooMuch"
  /** A name that stands for something else in JavaScript. */
  | "hostileName"
  /** More than once what is asked once. */
  | "repeated"
  /** Characters that no keyboard has: what bytes become that were read as something else. */
  | "garbled"
  /** A file where text belongs, or text where a file does. */
  | "notText"
  | "notFile"
  /** A consent that its box cannot have given. */
  | "forgedConsent"
  /** It was filled in under a notice that is not this form's, or not any more. */
  | "otherNotice";
