import type { NotRestorableControl } from "../collection/model/control.js";

/** The messages of a form that a server returns instead of accepting it. */
export interface SubmissionMessages {
  /** Why the submission is rejected as a whole. */
  readonly rejected: { readonly [kind in RejectionReason]: (label: string) => string };
  /** An answer makes fields visible that were not on the page. It is not an error of the person. */
  readonly fieldsRevealed: (count: number) => string;
  /** The person added or removed a row. */
  readonly rowsChanged: string;
  readonly rowsRemoved: string;
  /** Beside a value that is not restored. */
  readonly notRestored: { readonly [control in NotRestorableControl]: string };
}

/** A reason to reject a submission that no form of this library sends. */
export type RejectionReason =
  /** It is not a form, or not a complete one. */
  | "unreadable"
  /** It exceeds the limits. */
  | "tooMuch"
  /** A name that has a meaning in JavaScript, such as "__proto__". */
  | "hostileName"
  /** Several values of a field that has one. */
  | "repeated"
  /** Replacement characters: bytes that were decoded with the wrong encoding. */
  | "garbled"
  /** A file instead of text, or text instead of a file. */
  | "notText"
  | "notFile"
  /** A consent value that its checkbox cannot send. */
  | "forgedConsent"
  /** The notice that was shown is not the current notice of this form. */
  | "otherNotice";
