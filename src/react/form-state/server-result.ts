import { type FieldError, type FieldErrors, set } from "react-hook-form";
import type { Collection, CollectionGroup } from "../../collection/model/collection.js";
import { findNode, type NamedNode } from "../../collection/model/find-field.js";
import { noticeDeliveryNames } from "../../collection/model/notice-delivery.js";
import { getPath } from "../../collection/model/paths.js";
import { mapValues, noRows, type Place } from "../../collection/model/walk.js";
import { receiptOf } from "../../receipt/receipt.js";
import type { ReturnedSubmission, SubmissionError } from "../../submission/submission-result.js";
import { createStore, type Store } from "../lib/create-store.js";
import { errorNameOf, type ReportedIssue } from "./field-error.js";
import type { LastResult } from "./last-result.js";
import { noticeDeliveryName, type NoticeDeliveryPart } from "./notice-delivery-store.js";
import type { MissingDelivery, SubmitOutcome } from "./submit-store.js";

/** The results of a server for a form's submissions: for the one before this page, and for those since. */
export interface ServerResult {
  /** The errors, by name. */
  readonly errors: ReadonlyMap<string, FieldError>;
  /** The same errors, in the shape of react-hook-form. */
  readonly all: FieldErrors;
  readonly outcome: Partial<SubmitOutcome> | undefined;
  /** The submission that the server returned to be corrected; `undefined` where it returned none. */
  readonly returned: ReturnedSubmission | undefined;
  /** What is missing about how the person was informed, in person. */
  readonly missingDelivery: readonly NoticeDeliveryPart[];
  /** The message beside a field whose value is not restored. */
  readonly messageFor: (name: string) => string | undefined;
  /** The initial values of the form: the restored ones, and the app's own for fields that were not visible. */
  readonly restoreInto: (defaults: unknown) => unknown;
  /** The latest result. */
  readonly latest: Store<LastResult | undefined>;
}

export function createServerResult(collection: Collection, initial: LastResult | undefined): ServerResult {
  const returned = initial?.ok === false ? initial : undefined;
  const errors = new Map<string, FieldError>();
  const all: FieldErrors = {};
  const issues: ReportedIssue[] = [];
  const missingDelivery: NoticeDeliveryPart[] = [];
  const missing: MissingDelivery[] = [];
  returned?.errors.forEach((error, index) => {
    const { at, field, message } = placeError(collection, error, index);
    const format = () => message;
    const part = (["method", "deliveredBy"] as const).find((one) => noticeDeliveryNames[one] === error.name);
    if (part) {
      missingDelivery.push(part);
      missing.push({ name: noticeDeliveryName(part), format });
      return;
    }
    errors.set(at, { type: error.kind, message });
    set(all, at, errors.get(at));
    issues.push({ issue: { field, issue: { kind: "invalid" }, message }, format });
  });
  return {
    errors,
    all,
    outcome: returned
      ? { issues, missingDelivery: missing, statusMessage: returned.statusMessage, count: 1 }
      : initial && acceptedOutcome(initial),
    returned,
    missingDelivery,
    messageFor: (name) => returned?.fieldMessages.find((entry) => entry.name === name)?.message,
    restoreInto: (defaults) => (returned ? mergeValues(collection.root, returned.values, defaults) : defaults),
    latest: createStore(initial),
  };
}

/** The outcome of a submission that was accepted. */
export function acceptedOutcome(result: LastResult): Partial<SubmitOutcome> {
  const { record, notice } = result.ok ? result : {};
  return { state: "submitted", receipt: record && notice && receiptOf(record, notice), count: 1 };
}

/** An error of a server, and the name under which react-hook-form stores it. Several errors of the form stand side by side. */
interface PlacedError {
  readonly at: string;
  readonly field: NamedNode | undefined;
  readonly message: string;
}

export function placeError(
  collection: Collection,
  { name = "", message }: SubmissionError,
  index: number,
): PlacedError {
  const field = findNode(collection, name);
  return { at: field ? errorNameOf(field) : `root.${index}`, field, message };
}

/** The restored values over the app's defaults. A list is one answer: its rows are those that the person left. */
function mergeValues(root: CollectionGroup, restored: unknown, defaults: unknown): object {
  const pick = (_node: unknown, _rows: unknown, { path }: Pick<Place, "path">) =>
    getPath(restored, path) ?? getPath(defaults, path);
  return mapValues(root, { rows: noRows, field: (node, place) => pick(node, [], place), list: pick });
}
