import type { RejectionReason } from "../locales/submission-messages.js";
import type { CollectionField } from "../collection/model/collection.js";

/** A reason to reject a submission, and the field that it is about. */
export interface Rejection {
  readonly kind: RejectionReason;
  readonly field?: CollectionField;
}

/** Thrown when the rest of a submission is unreadable or too costly to read. */
export class RejectedSubmissionError extends Error {
  override readonly name = "RejectedSubmissionError";
  readonly kind: RejectionReason;

  constructor(kind: RejectionReason) {
    super(kind);
    this.kind = kind;
  }
}
