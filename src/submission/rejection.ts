import type { RefusalKind } from "../locales/submission-messages.js";
import type { CollectionField } from "../collection/model/collection.js";

/** A reason to take nothing of a submission, and the field that it is about. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly field?: CollectionField;
}

/** Thrown where reading on would be no use, or too costly. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind) {
    super(kind);
    this.kind = kind;
  }
}
