import { type FieldErrors, get } from "react-hook-form";
import type { Collection, CollectionGroup } from "../../collection/model/collection.js";
import { placeNode, type NamedNode } from "../../collection/model/find-field.js";
import { getOwn } from "../../collection/model/paths.js";
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
    ...nodesOf(collection.root, [], errors).flatMap((node) => toFieldIssues(get(errors, errorNameOf(node)), node)),
  ];
  return issues.map((issue) => ({ issue, format: (context) => formatIssue(issue, context) }));
}

/** Every field and list that may have an error, in each row too, in the order of the form. */
function nodesOf(group: CollectionGroup, path: readonly string[], errors: unknown): NamedNode[] {
  return group.children.flatMap((child): NamedNode[] => {
    const key = child.path.at(-1) ?? "";
    const at = [...path, key];
    const inside = errorsAt(errors, key);
    if (child.kind === "field") return [placeNode(child, at)];
    if (child.kind === "group") return nodesOf(child, at, inside);
    const rows = Object.keys(inside ?? {}).filter((row) => /^\d+$/.test(row));
    return [placeNode(child, at), ...rows.flatMap((row) => nodesOf(child.row, [...at, row], errorsAt(inside, row)))];
  });
}

function errorsAt(errors: unknown, key: string): object | undefined {
  const inside = getOwn(errors, key);
  return typeof inside === "object" && inside !== null ? inside : undefined;
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
