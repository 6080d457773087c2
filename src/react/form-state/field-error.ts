import type { FieldError } from "react-hook-form";
import type { NamedNode } from "../../collection/model/find-field.js";
import type { FieldIssue } from "../../collection/validation/field-issue.js";
import type { MessageContext } from "../../collection/validation/issue-message.js";

/**
 * An issue, and how its message is formatted, in another language too. The messages come with the issue, so that a form
 * without errors has loaded none.
 */
export interface ReportedIssue {
  readonly issue: FieldIssue;
  readonly format: (context: MessageContext) => string;
}

const reportedIssue: unique symbol = Symbol("forthright.issue");

/** An error of react-hook-form. It has an issue if the schema found it; an error that the app set has its own message. */
interface IssueError extends Partial<Pick<FieldError, "type" | "message">> {
  readonly [reportedIssue]?: ReportedIssue;
}

/** Makes the issue a field of an error: not enumerable, so that an app finds an error like any other. */
export function attachIssue(error: object, reported: ReportedIssue): void {
  Object.defineProperty(error, reportedIssue, { value: reported });
}

/** The issue of an error; `undefined` where the app set it. */
export function getIssue(error: IssueError | undefined): ReportedIssue | undefined {
  return error?.[reportedIssue];
}

/** The message of an error, in the form's language; `undefined` where there is no error. */
export function getErrorMessage(error: IssueError | undefined, context: MessageContext): string | undefined {
  return getIssue(error)?.format(context) ?? error?.message;
}

/** The name under which react-hook-form stores an error. A list's own error stands beside those of its rows. */
export function errorNameOf(node: NamedNode): string {
  return node.kind === "list" ? listErrorName(node.name) : node.name;
}

export function listErrorName(name: string): string {
  return `${name}.root`;
}
