import { type FieldError, type FieldErrors, set } from "react-hook-form";
import type { Collection, CollectionGroup } from "../../collection/model/collection.js";
import { findNode } from "../../collection/model/find-field.js";
import { getPath } from "../../collection/model/paths.js";
import { mapValues, noRows, type Place } from "../../collection/model/walk.js";
import { receiptOf } from "../../receipt/receipt.js";
import type { ReturnedSubmission, SubmissionError } from "../../submission/submission.js";
import { type MutableRef, createMutableRef } from "./mutable-ref.js";
import type { SubmitOutcome, MissingDelivery } from "./submit-store.js";
import { errorNameOf, type ReportedIssue } from "./field-error.js";
import { noticeDeliveryName, type NoticeDeliveryPart } from "./notice-delivery-store.js";
import type { LastResult } from "./last-result.js";
import { noticeDeliveryNames } from "../../collection/model/notice-delivery.js";

/** What a server said of a form's submissions: of the one before this page, and of those since. */
export interface ServerResult {
  /** What was wrong, by name. */
  readonly errors: ReadonlyMap<string, FieldError>;
  /** All of it, as react-hook-form has it. */
  readonly all: FieldErrors;
  readonly outcome: Partial<SubmitOutcome> | undefined;
  /** What came back; `undefined` where nothing did. */
  readonly returned: ReturnedSubmission | undefined;
  /** What was not said in person of how the person was informed. */
  readonly missingDelivery: readonly NoticeDeliveryPart[];
  /** What is said beside a field that was given and does not come back. */
  readonly messageFor: (name: string) => string | undefined;
  /** What the form begins with: what was filled in, and what the app has for what was not asked. */
  readonly restoreInto: (defaults: unknown) => unknown;
  /** The latest. */
  readonly latest: MutableRef<LastResult | undefined>;
  /** Who hears of the next. */
  readonly listener: MutableRef<() => void>;
}

export function createServerResult(collection: Collection, first: LastResult | undefined): ServerResult {
  const returned = first?.ok === false ? first : undefined;
  const errors = new Map<string, FieldError>();
  const all: FieldErrors = {};
  const issues: ReportedIssue[] = [];
  const missingDelivery: NoticeDeliveryPart[] = [];
  const parts: MissingDelivery[] = [];
  returned?.errors.forEach((error, index) => {
    const { at, field, message } = placeError(collection, error, index);
    const format = () => message;
    const part = (["method", "deliveredBy"] as const).find((one) => noticeDeliveryNames[one] === error.name);
    if (part) {
      missingDelivery.push(part);
      parts.push({ name: noticeDeliveryName(part), format });
      return;
    }
    errors.set(at, { type: error.kind, message });
    set(all, at, errors.get(at));
    issues.push({ issue: { field, issue: { kind: "invalid" }, message }, format });
  });
  const latest = createMutableRef<LastResult | undefined>();
  latest.write(first);
  return {
    errors,
    all,
    outcome: returned
      ? { issues, missingDelivery: parts, statusMessage: returned.statusMessage, count: 1 }
      : first && acceptedOutcome(first),
    returned,
    missingDelivery,
    messageFor: (name) => returned?.fieldMessages.find((note) => note.name === name)?.message,
    restoreInto: (defaults) => (returned ? mergeValues(collection.root, returned.values, defaults) : defaults),
    latest,
    listener: createMutableRef(),
  };
}

/** What a form shows of a submission that was accepted. */
export function acceptedOutcome(submission: LastResult): Partial<SubmitOutcome> {
  const { record, notice } = submission.ok ? submission : {};
  return { state: "submitted", receipt: record && notice && receiptOf(record, notice), count: 1 };
}

/** Where react-hook-form keeps what a server found wrong: of the form as a whole, one beside the other. */
export function placeError(collection: Collection, { name = "", message }: SubmissionError, index: number) {
  const field = findNode(collection, name);
  return { at: field ? errorNameOf(field) : `root.${index}`, field, message };
}

/** What was filled in, over what the app has. A list is one answer: its rows are those that the person left. */
function mergeValues(root: CollectionGroup, submitted: unknown, defaults: unknown): object {
  const pick = (_node: unknown, _rows: unknown, { path }: Pick<Place, "path">) =>
    getPath(submitted, path) ?? getPath(defaults, path);
  return mapValues(root, { rows: noRows, field: (node, place) => pick(node, [], place), list: pick });
}
