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

/** The issue of an error; `undefined` where the app set it, which has its own message. */
export function getIssue(error: unknown): ReportedIssue | undefined {
  return IssueError.issueOf(error);
}

/** The message of an error, in the form's language; `undefined` where there is no error. */
export function getErrorMessage(error: FieldError | undefined, context: MessageContext): string | undefined {
  return getIssue(error)?.format(context) ?? error?.message;
}

/** An error for react-hook-form that knows the issue it was made from. */
export class IssueError {
  readonly type: string;
  readonly message: string;
  readonly types: Record<string, string> | undefined;
  /** Private: an app that reads `formState.errors` finds an error like any other. */
  readonly #reported: ReportedIssue;

  /** @param types the kind of issue by place, where a field has several. */
  constructor(reported: ReportedIssue, message: string, types: Record<string, string> | undefined) {
    this.type = reported.issue.issue.kind;
    this.message = message;
    this.types = types;
    this.#reported = reported;
  }

  static issueOf(error: unknown): ReportedIssue | undefined {
    return typeof error === "object" && error !== null && #reported in error ? error.#reported : undefined;
  }
}

/** The name under which react-hook-form stores an error. A list's own error stands beside those of its rows. */
export function errorNameOf(node: NamedNode): string {
  return node.kind === "list" ? listErrorName(node.name) : node.name;
}

export function listErrorName(name: string): string {
  return `${name}.root`;
}
