import type { CollectionReceipt } from "../../receipt/receipt.js";
import type { ReturnedSubmission } from "../../submission/submission-result.js";
import type { MessageContext } from "../../collection/validation/issue-message.js";
import { createStore } from "../lib/create-store.js";
import type { ReportedIssue } from "./field-error.js";

/** How far a submit has come. */
export type SubmitState = "idle" | "submitting" | "submitted" | "failed";

/** Something that whoever fills a form in for somebody else did not say. */
export interface MissingDelivery {
  /** The name under which its control is found. */
  readonly name: string;
  readonly format: (telling: MessageContext) => string;
}

/** What the last submit came to. */
export interface SubmitOutcome {
  readonly state: SubmitState;
  /** What it found wrong, in the order of the form. */
  readonly issues: readonly ReportedIssue[];
  /** What was not said of how the person was informed, where somebody else fills the form in. */
  readonly missingDelivery: readonly MissingDelivery[];
  /** What a server says of the form that it gave back where that is no error. */
  readonly statusMessage: ReturnedSubmission["statusMessage"];
  /** The names of those among them that are not on screen, where nobody could mend them. */
  readonly unfocusable: readonly string[];
  /** Of the last submit that was accepted, what the person keeps. What is wrong with a later one does not undo it. */
  readonly receipt: CollectionReceipt | undefined;
  /** How often the form was submitted: a summary takes focus once for each. */
  readonly count: number;
}

/** What the last submit came to, for the parts that tell it. */
export interface SubmitStore {
  readonly read: () => SubmitOutcome;
  readonly subscribe: (listener: () => void) => () => void;
  readonly write: (outcome: Partial<SubmitOutcome>) => void;
}

/** What a form holds before it was ever submitted. One object: React compares snapshots by identity. */
const untouched: SubmitOutcome = {
  state: "idle",
  issues: [],
  missingDelivery: [],
  statusMessage: undefined,
  unfocusable: [],
  receipt: undefined,
  count: 0,
};

/** @param first what the submit came to before which a server made the page. */
export function createSubmitStore(first?: Partial<SubmitOutcome>): SubmitStore {
  const { read, subscribe, write } = createStore(first ? { ...untouched, ...first } : untouched);
  return {
    read,
    subscribe,
    write: (change) => write({ ...read(), statusMessage: undefined, ...change }),
  };
}
