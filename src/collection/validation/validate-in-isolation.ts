import { $ZodObject, type $ZodIssue, type $ZodType, safeParseAsync } from "zod/v4/core";
import type { CollectionField, CollectionList } from "../model/collection.js";
import type { NamedNode } from "../model/find-field.js";
import { getPath } from "../model/paths.js";
import { parseControlValue } from "../values/control-value.js";
import { closestUnionBranch, fromZodIssue, expandUnionIssue } from "./from-zod-issue.js";
import { withFileErrors } from "./file-errors.js";
import type { FieldIssue } from "./field-issue.js";

/** Marks a message as none of the author's: an error map is asked last, after what the schema itself says. */
const noMessage = "\u0000";

/**
 * No zod code generation: it asks for `eval`, which a strict content security policy reports, and for the few parses of
 * one form it never pays (68 ms against 7 ms for 1000 fields).
 */
export const context = { jitless: true, error: () => noMessage };

/** What is wrong with a field by its own part of the schema, asked alone. */
export async function validateInIsolation(
  field: CollectionField,
  raw: unknown,
  language: string,
  onThrown: (cause: unknown) => void = () => {},
): Promise<FieldIssue | undefined> {
  const held = parseControlValue(field, getPath(raw, field.path), language);
  const wasEmpty = held === undefined;
  if (wasEmpty && !field.required) return undefined;
  const value = wasEmpty ? field.emptyValue : held;
  try {
    const probe = new $ZodObject({ type: "object", shape: { field: field.schema } });
    const submit = wasEmpty && value === undefined && !field.submitsKey ? {} : { field: value };
    const result = await safeParseAsync(probe, submit, context);
    const [issue, ...others] = result.success ? [] : result.error.issues.flatMap(expandUnionIssue);
    return issue && withFileErrors(await toFieldIssue(field, issue, wasEmpty), [issue, ...others], held, 1);
  } catch (cause) {
    onThrown(cause);
    return { field, issue: wasEmpty ? { kind: "missing" } : { kind: "invalid" }, message: undefined };
  }
}

/** What is wrong with a list itself, whatever is in its rows: how many there are. */
export async function validateListInIsolation(list: CollectionList, rows: unknown): Promise<FieldIssue | undefined> {
  try {
    const result = await safeParseAsync(list.schema, rows, context);
    const issue = result.success ? undefined : result.error.issues.find(({ path }) => path.length === 0);
    return issue && (await toFieldIssue(list, issue, false));
  } catch {
    return undefined;
  }
}

/** What an issue says of a field, or of none in particular. */
export async function toFieldIssue(
  field: NamedNode | undefined,
  issue: $ZodIssue,
  wasEmpty: boolean,
): Promise<FieldIssue> {
  // What is refused for being nothing is missing; a rule of its own may have another reason, which it says itself.
  const missing = wasEmpty && field?.kind === "field" && (field.required || issue.code !== "custom");
  const own = authorMessage(issue);
  return {
    field,
    issue: missing ? { kind: "missing" } : fromZodIssue(issue, field),
    message: own ?? (missing ? await emptyMessage(field.schema) : undefined),
  };
}

/** What the schema's author says of an issue; of a union, what is said of the part that fits best. */
function authorMessage(issue: $ZodIssue): string | undefined {
  if (issue.message !== noMessage && issue.message !== "") return issue.message;
  if (issue.code !== "invalid_union") return undefined;
  const nearest = closestUnionBranch(issue);
  const parts = nearest ? [nearest] : issue.errors.flatMap((part) => part.slice(0, 1));
  return parts.map(authorMessage).find((words) => words !== undefined);
}

/**
 * What the schema's author says of an empty text: `z.string().min(1, "Tell us your name")` says it of "", which an empty
 * text box never submits.
 */
async function emptyMessage(schema: $ZodType): Promise<string | undefined> {
  try {
    const result = await safeParseAsync(schema, "", context);
    const issue = result.success ? undefined : result.error.issues[0];
    return issue && authorMessage(issue);
  } catch {
    return undefined;
  }
}
