import type { FieldError } from "react-hook-form";
import type { MessageContext } from "../../collection/validation/issue-message.js";
import type { NamedNode } from "../../collection/model/find-field.js";
import type { FieldIssue } from "../../collection/validation/field-issue.js";

/**
 * A fault, and how it is told: it can be told in another language too. The words come along with the fault, so that a form
 * in which nothing was wrong yet has loaded none.
 */
export interface ReportedIssue {
  readonly issue: FieldIssue;
  readonly format: (telling: MessageContext) => string;
}

/** Which fault an error tells. An error that is not in here was set by the app, and has words of its own. */
const issues = new WeakMap<object, ReportedIssue>();

/** Says which fault an error tells. */
export function attachIssue(error: object, fault: ReportedIssue): void {
  issues.set(error, fault);
}

/** The fault an error tells; `undefined` where the app set it. */
export function getIssue(error: object | undefined): ReportedIssue | undefined {
  return error && issues.get(error);
}

/** What an error says, in the form's language; `undefined` where there is none. */
export function getErrorMessage(error: FieldError | undefined, telling: MessageContext): string | undefined {
  return getIssue(error)?.format(telling) ?? error?.message;
}

/** The name under which react-hook-form keeps an error: a list's own stands beside those of its rows. */
export function errorNameOf(node: NamedNode): string {
  return node.kind === "list" ? listErrorName(node.name) : node.name;
}

export function listErrorName(name: string): string {
  return `${name}.root`;
}
