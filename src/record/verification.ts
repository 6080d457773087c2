/** What can be wrong with a record, or with the notice that is said to be its own. */
export type RecordProblemKind =
  /** It is no record, or no notice. */
  | "malformed"
  /** The notice is another, or was changed. */
  | "notice"
  /** The record was changed. */
  | "record"
  /** What the record said before something was appended to it was changed. */
  | "history"
  /** What the record says cannot be true of its notice, or of itself. */
  | "contradiction"
  /** A signature is not that of the key's owner. */
  | "signature"
  /** What it says now is not signed. */
  | "unsigned";

/** One thing that is wrong, in a sentence. */
export interface RecordProblem {
  readonly kind: RecordProblemKind;
  readonly message: string;
}

/** Whether a record and its notice are as they were made. */
export type RecordVerification =
  | {
      readonly ok: true;
      /** `unchecked`: it is signed, and no key was passed to verify that with. */
      readonly signature: "none" | "valid" | "unchecked";
    }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

export function problem(kind: RecordProblemKind, message: string): RecordProblem {
  return { kind, message };
}
