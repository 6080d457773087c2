/** The kinds of problems of a record and its notice. */
export type RecordProblemKind =
  /** Not a record, or not a notice. */
  | "malformed"
  /** The notice is a different one, or was changed. */
  | "notice"
  /** The record was changed. */
  | "record"
  /** The record was changed before something was appended to it. */
  | "history"
  /** The record contradicts its notice or itself. */
  | "contradiction"
  /** A signature was not made by the owner of the key. */
  | "signature"
  /** The current state is not signed. */
  | "unsigned";

/** A problem of a record, in a sentence. */
export interface RecordProblem {
  readonly kind: RecordProblemKind;
  readonly message: string;
}

/** The result of a verification. */
export type RecordVerification =
  | {
      readonly ok: true;
      /** `unchecked`: it is signed, but no public key was passed. */
      readonly signature: "none" | "valid" | "unchecked";
    }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

export function problem(kind: RecordProblemKind, message: string): RecordProblem {
  return { kind, message };
}
