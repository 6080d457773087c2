import { type FieldErrors, get } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import { placeNode, type NamedNode } from "../../collection/model/find-field.js";
import { type Place, walk } from "../../collection/model/walk.js";
import type { FieldIssue } from "../../collection/validation/field-issue.js";
import { formatIssue } from "../../collection/validation/issue-message.js";
import { errorNameOf, getIssue, type ReportedIssue } from "../form-state/field-error.js";

/**
 * The errors of a form, in the order of the form, those of the form as a whole first. Errors that the app set with `setError`
 * stand beside those of the schema: a person has to fix both.
 */
export function collectErrors(collection: Collection, errors: FieldErrors): ReportedIssue[] {
  const issues = [
    ...formIssues(errors.root),
    ...nodesOf(collection, errors).flatMap((node) => toFieldIssues(get(errors, errorNameOf(node)), node)),
  ];
  return issues.map((issue) => ({ issue, format: (context) => formatIssue(issue, context) }));
}

/** Every field and list that may have an error, in each row too, in the order of the form. */
function nodesOf({ root }: Collection, errors: unknown): NamedNode[] {
  return walk(root, { values: errors, rows: errorRows }).flatMap(({ node, path }) =>
    node.kind === "group" ? [] : [placeNode(node, path)],
  );
}

/** The rows with errors. The error of the list itself stands beside them, as "root". */
function errorRows({ value }: Place): [key: string, errors: unknown][] {
  return Object.entries(value ?? {}).filter(([key]) => /^\d+$/.test(key));
}

/** The errors of the form as a whole: `root` itself, or those that the app set under it, such as "root.server". */
function formIssues(root: unknown): FieldIssue[] {
  const issues = toFieldIssues(root, undefined);
  if (issues.length > 0 || typeof root !== "object" || root === null) return issues;
  return Object.values(root).flatMap((error) => toFieldIssues(error, undefined));
}

function toFieldIssues(error: unknown, field: NamedNode | undefined): FieldIssue[] {
  if (typeof error !== "object" || error === null) return [];
  const reported = getIssue(error);
  if (reported) return [reported.issue];
  const message = "message" in error && typeof error.message === "string" ? error.message : undefined;
  return message === undefined ? [] : [{ field, issue: { kind: "invalid" }, message }];
}
