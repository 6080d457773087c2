import type { Collection, CollectionField, CollectionGroup } from "../collection/model/collection.js";
import { findContainer, findField } from "../collection/model/find-field.js";
import { checkEntry, isBlankEntry } from "./check-entry.js";
import { type Rejection, RejectedSubmissionError } from "./rejection.js";
import type { SubmissionEntry, SubmissionLimits } from "./entries.js";

/** What the controls of a form held, nested as its schema is. */
export interface NestedEntries {
  readonly raw: { readonly [key: string]: unknown };
  /** What no form of ours sends. */
  readonly rejections: readonly Rejection[];
}

/** A place in the form on the way to what was submitted there. */
interface Branch {
  readonly children: Map<string, Branch>;
  readonly values: unknown[];
}

/**
 * Puts what was submitted where the schema has it. Names that the form does not have are dropped: browsers' extensions and
 * the frameworks around a form send some of their own. So is what was not on the page, but for a consent: that is refused.
 *
 * @param asked the fields that were on the page, as declared; `undefined` where the page does not say.
 */
export function nestEntries(
  collection: Collection,
  entries: readonly SubmissionEntry[],
  asked: ReadonlySet<string> | undefined,
  limits: SubmissionLimits,
): NestedEntries {
  const root = newBranch();
  const rejections: Rejection[] = [];
  for (const { name, value } of entries) {
    const field = findField(collection, name);
    if (!field) {
      if (isRow(collection, name)) branchAt(root, name);
      continue;
    }
    const refusal = checkEntry(field, value, asked?.has(field.pattern) ?? true);
    if (refusal) {
      rejections.push({ kind: refusal, field });
      continue;
    }
    if (asked && !asked.has(field.pattern)) continue;
    const { values } = branchAt(root, name);
    if (!field.multiple && values.length > 0) rejections.push({ kind: "repeated", field });
    else if (field.multiple && Array.isArray(value)) values.push(...value);
    else values.push(value);
  }
  return { raw: readGroup(collection.root, root, limits), rejections };
}

function newBranch(): Branch {
  return { children: new Map(), values: [] };
}

function branchAt(root: Branch, name: string): Branch {
  let branch = root;
  for (const key of name.split(".")) {
    const next = branch.children.get(key) ?? newBranch();
    branch.children.set(key, next);
    branch = next;
  }
  return branch;
}

/** Whether a name is that of a row as a whole: "attendees.0". */
function isRow(collection: Collection, name: string): boolean {
  return findContainer(collection, name)?.path.at(-1) === "*";
}

function readGroup(group: CollectionGroup, { children }: Branch, limits: SubmissionLimits): { [key: string]: unknown } {
  const entries = group.children.flatMap((child): [string, unknown][] => {
    const key = child.path.at(-1) ?? "";
    const branch = children.get(key);
    if (!branch) return [];
    if (child.kind === "field") return branch.values.length === 0 ? [] : [[key, readField(child, branch.values)]];
    if (child.kind === "group") return [[key, readGroup(child, branch, limits)]];
    // A row that was taken out leaves a gap in the numbers: what counts is their order.
    const rows = [...branch.children].toSorted(([one], [other]) => Number(one) - Number(other));
    if (rows.length > limits.rows) throw new RejectedSubmissionError("tooMuch");
    return [[key, rows.map(([, row]) => readGroup(child.row, row, limits))]];
  });
  return Object.fromEntries(entries);
}

function readField({ multiple }: CollectionField, values: readonly unknown[]): unknown {
  return multiple ? values.filter((value) => !isBlankEntry(value)) : values[0];
}
