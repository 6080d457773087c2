import type { Collection } from "../collection/model/collection.js";
import { findContainer } from "../collection/model/find-field.js";
import { getPath, setPath } from "../collection/model/paths.js";
import { rowsOf } from "../collection/model/walk.js";
import { isRecord } from "../policy/is-record.js";
import type { SubmissionMetadata } from "./metadata.js";
import type { RestoredValues, ReturnedSubmission } from "./submission-result.js";

/** Adds or removes a row of a list, for a page without JavaScript. */
export function changeRows(
  collection: Collection,
  values: RestoredValues,
  { add, remove }: Pick<SubmissionMetadata, "add" | "remove">,
): Pick<ReturnedSubmission, "values" | "revealedFields"> {
  const path = (add ?? remove ?? "").split(".");
  const listPath = add === undefined ? path.slice(0, -1) : path;
  const list = findContainer(collection, listPath.join("."));
  const rows = rowsOf(getPath(values, listPath));
  if (list?.kind !== "list") return { values, revealedFields: [] };
  if (add !== undefined) {
    if (rows.length >= list.maximum) return { values, revealedFields: [] };
    // After all rows of the page: a list with a minimum has empty rows, too.
    return {
      values: setRows(values, listPath, [...rows, {}]),
      revealedFields: [[...listPath, String(rows.length)].join(".")],
    };
  }
  const removed = Number(path.at(-1));
  if (rows.length <= list.minimum) return { values, revealedFields: [] };
  return {
    values: setRows(
      values,
      listPath,
      rows.filter((_, index) => index !== removed),
    ),
    revealedFields: [],
  };
}

function setRows(values: RestoredValues, path: readonly string[], rows: readonly unknown[]): RestoredValues {
  const changed = setPath(values, path, rows);
  return isRecord(changed) ? changed : values;
}
