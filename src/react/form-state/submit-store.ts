import type { CollectionReceipt } from "../../receipt/receipt.js";
import type { ReturnedSubmission } from "../../submission/submission-result.js";
import type { MessageContext } from "../../collection/validation/issue-message.js";
import { createStore } from "../lib/create-store.js";
import type { ReportedIssue } from "./field-error.js";

/** The state of a submit. */
export type SubmitState = "idle" | "submitting" | "submitted" | "failed";

/** Something that is missing about how the person was informed, in a form that somebody else fills in. */
export interface MissingDelivery {
  /** The name under which its control is found. */
  readonly name: string;
  readonly format: (context: MessageContext) => string;
}

/** The outcome of the last submit. */
export interface SubmitOutcome {
  readonly state: SubmitState;
  /** The issues it found, in the order of the form. */
  readonly issues: readonly ReportedIssue[];
  /** What is missing about how the person was informed, where somebody else fills the form in. */
  readonly missingDelivery: readonly MissingDelivery[];
  /** A message of the server about the returned form that is no error. */
  readonly statusMessage: ReturnedSubmission["statusMessage"];
  /** The names of the fields with an issue that are not on screen, so that nobody can fix them. */
  readonly unfocusable: readonly string[];
  /** The receipt of the last submit that was accepted. Errors of a later one do not remove it. */
  readonly receipt: CollectionReceipt | undefined;
  /** How often the form was submitted. A summary takes focus once for each. */
  readonly count: number;
}

/** The outcome of the last submit, for the components that show it. */
export interface SubmitStore {
  readonly read: () => SubmitOutcome;
  readonly subscribe: (listener: () => void) => () => void;
  readonly write: (outcome: Partial<SubmitOutcome>) => void;
}

/** The outcome before the first submit. One object: React compares snapshots by identity. */
const untouched: SubmitOutcome = {
  state: "idle",
  issues: [],
  missingDelivery: [],
  statusMessage: undefined,
  unfocusable: [],
  receipt: undefined,
  count: 0,
};

/** @param initial the outcome of the submission that the server rendered this page after. */
export function createSubmitStore(initial?: Partial<SubmitOutcome>): SubmitStore {
  const { read, subscribe, write } = createStore(initial ? { ...untouched, ...initial } : untouched);
  return {
    read,
    subscribe,
    write: (change) => write({ ...read(), statusMessage: undefined, ...change }),
  };
}
