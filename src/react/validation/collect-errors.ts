import { type FieldErrors, get } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import { placeNode, type NamedNode } from "../../collection/model/find-field.js";
import { type Place, walk } from "../../collection/model/walk.js";
import { formatIssue } from "../../collection/validation/issue-message.js";
import { errorNameOf, getIssue, type ReportedIssue } from "../form-state/field-error.js";
import type { FieldIssue } from "../../collection/validation/field-issue.js";

/**
 * What a form says is wrong, in the order of the form, what is no field's first. What the app set with `setError` stands
 * beside what the schema found: a person has to mend both.
 */
export function collectErrors(collection: Collection, errors: FieldErrors): ReportedIssue[] {
  const faults = [
    ...formIssues(errors.root),
    ...nodesOf(collection, errors).flatMap((node) => toFieldIssues(get(errors, errorNameOf(node)), node)),
  ];
  return faults.map((issue) => ({ issue, format: (context) => formatIssue(issue, context) }));
}

/** Every field and list that an error may stand at, each row's too, in the order of the form. */
function nodesOf({ root }: Collection, errors: unknown): NamedNode[] {
  return walk(root, { values: errors, rows: errorRows }).flatMap(({ node, path }) =>
    node.kind === "group" ? [] : [placeNode(node, path)],
  );
}

/** The rows with errors. The error of the list itself stands beside them, as "root". */
function errorRows({ value }: Place): [key: string, errors: unknown][] {
  return Object.entries(value ?? {}).filter(([key]) => /^\d+$/.test(key));
}

/** An error of the form as a whole: `root` itself, or what the app put under it, such as "root.server". */
function formIssues(root: unknown): FieldIssue[] {
  const own = toFieldIssues(root, undefined);
  if (own.length > 0 || typeof root !== "object" || root === null) return own;
  return Object.values(root).flatMap((error) => toFieldIssues(error, undefined));
}

function toFieldIssues(error: unknown, field: NamedNode | undefined): FieldIssue[] {
  if (typeof error !== "object" || error === null) return [];
  const told = getIssue(error);
  if (told) return [told.issue];
  const message = "message" in error && typeof error.message === "string" ? error.message : undefined;
  return message === undefined ? [] : [{ field, issue: { kind: "invalid" }, message }];
}
