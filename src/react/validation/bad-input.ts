import { get } from "react-hook-form";
import type { Collection, CollectionField } from "../../collection/model/collection.js";
import type { ValidationIssue } from "../../collection/validation/validation-issue.js";
import { findField } from "../../collection/model/find-field.js";
import type { CollectionSchema } from "../../collection/schema/schema.js";
import type { FieldIssue, Validation } from "../../collection/validation/validate.js";

/**
 * Whether a control is filled in in part: a date without its year, or 31 February. The browser has no value for it, and
 * to take that for an empty field would drop what was typed, or ask for what is there.
 *
 * @param fields those of react-hook-form, with the elements that they are.
 */
export function hasBadInput(fields: object, name: string): boolean {
  const element: unknown = get(fields, `${name}._f.ref`);
  return isValidated(element) && element.isConnected && element.willValidate && element.validity.badInput;
}

function isValidated(element: unknown): element is Pick<HTMLInputElement, "isConnected" | "willValidate" | "validity"> {
  return typeof element === "object" && element !== null && "validity" in element;
}

/** What is wrong with a field that is filled in in part. */
export function badInputIssue(field: CollectionField): FieldIssue {
  return { field, issue: toIssue(field), message: undefined };
}

function toIssue({ control }: CollectionField): ValidationIssue {
  switch (control) {
    case "date":
    case "time":
    case "datetime":
      return { kind: "format", format: control };
    case "number":
      return { kind: "unreadable", expected: "number" };
    default:
      return { kind: "invalid" };
  }
}

/** What the schema says of a whole form, and what it cannot know: which of its empty fields are filled in in part. */
export function withBadInput<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  validation: Validation<Schema, Conditional>,
  half: readonly string[],
): Validation<Schema, Conditional> {
  if (half.length === 0) return validation;
  const others = validation.ok ? [] : validation.issues.filter(({ field }) => !field || !half.includes(field.name));
  const halves = half.flatMap((name) => {
    const field = findField(collection, name);
    return field ? [badInputIssue(field)] : [];
  });
  return { ok: false, issues: [...others, ...halves] };
}
