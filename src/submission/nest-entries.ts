import type { Collection } from "../collection/model/collection.js";
import { findContainer, findField } from "../collection/model/find-field.js";
import { mapValues, rowsOf } from "../collection/model/walk.js";
import { checkEntry, isBlankEntry } from "./check-entry.js";
import { type Rejection, RejectedSubmissionError } from "./rejection.js";
import type { SubmissionEntry, SubmissionLimits } from "./entries.js";

/** The values of a form's controls, nested as in its schema. */
export interface NestedEntries {
  readonly raw: { readonly [key: string]: unknown };
  /** The values that no form of forthright sends. */
  readonly rejections: readonly Rejection[];
}

/** What was submitted below a place in the form. The values of a field stand in an array, the last of its path. */
interface Branch {
  [key: string]: Branch | unknown[];
}

/**
 * Nests submitted entries as in the schema. Names that the form does not have are dropped, since browser extensions and
 * frameworks add some. Fields that were not on the page are dropped, too, except for a consent, which is rejected.
 *
 * @param visible - the names of the fields on the page, as declared; `undefined` if the page does not state them
 */
export function nestEntries(
  collection: Collection,
  entries: readonly SubmissionEntry[],
  visible: ReadonlySet<string> | undefined,
  limits: SubmissionLimits,
): NestedEntries {
  const root = newBranch();
  const rejections: Rejection[] = [];
  for (const { name, value } of entries) {
    const field = findField(collection, name);
    if (!field) {
      if (isRow(collection, name)) branchAt(root, name.split("."));
      continue;
    }
    const kind = checkEntry(field, value, visible?.has(field.pattern) ?? true);
    if (kind) {
      rejections.push({ kind, field });
      continue;
    }
    if (visible && !visible.has(field.pattern)) continue;
    const values = valuesAt(root, field.path);
    if (!field.multiple && values.length > 0) rejections.push({ kind: "repeated", field });
    else if (field.multiple && Array.isArray(value)) values.push(...value);
    else values.push(value);
  }
  return { raw: readBranch(collection, root, limits), rejections };
}

function newBranch(): Branch {
  const branch: Branch = Object.create(null);
  return branch;
}

function branchAt(root: Branch, path: readonly string[]): Branch {
  return path.reduce((branch, key) => {
    const known = branch[key];
    const inside = known && !Array.isArray(known) ? known : newBranch();
    branch[key] = inside;
    return inside;
  }, root);
}

function valuesAt(root: Branch, path: readonly string[]): unknown[] {
  const branch = branchAt(root, path.slice(0, -1));
  const key = path.at(-1) ?? "";
  const known = branch[key];
  const values = Array.isArray(known) ? known : [];
  branch[key] = values;
  return values;
}

/** Whether a name is that of a row: "attendees.0". */
function isRow(collection: Collection, name: string): boolean {
  return findContainer(collection, name)?.key === "*";
}

function readBranch({ root }: Collection, branch: Branch, limits: SubmissionLimits): { [key: string]: unknown } {
  return mapValues(root, {
    values: branch,
    filter: ({ node, value }) => (node.kind === "field" ? rowsOf(value).length > 0 : value !== undefined),
    rows({ value }) {
      // A row that was taken out leaves a gap in the numbers: what counts is their order, which objects keep.
      const rows = Object.entries(value ?? {});
      if (rows.length > limits.rows) throw new RejectedSubmissionError("tooMuch");
      return rows;
    },
    field: ({ multiple }, { value }) => {
      const values = rowsOf(value);
      return multiple ? values.filter((one) => !isBlankEntry(one)) : values[0];
    },
  });
}
