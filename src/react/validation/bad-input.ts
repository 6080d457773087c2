import type { Collection, CollectionField } from "../../collection/model/collection.js";
import type { ValidationIssue } from "../../collection/validation/validation-issue.js";
import { traitsOf } from "../../collection/model/control.js";
import { findField } from "../../collection/model/find-field.js";
import type { Validation } from "../../collection/validation/validate.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import type { FieldIssue } from "../../collection/validation/field-issue.js";

/** The issue of a field with bad input: one that the browser has no value for, such as a date without its year. */
export function badInputIssue(field: CollectionField): FieldIssue {
  return { field, issue: toIssue(field), message: undefined };
}

function toIssue({ control }: CollectionField): ValidationIssue {
  const { kind, format } = traitsOf(control);
  if (format !== undefined) return { kind: "format", format };
  return kind === "number" ? { kind: "unreadable", expected: "number" } : { kind: "invalid" };
}

/** The validation of a whole form, and what the schema cannot know: which of its empty fields have bad input. */
export function withBadInput<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  validation: Validation<Schema, Conditional>,
  names: readonly string[],
): Validation<Schema, Conditional> {
  if (names.length === 0) return validation;
  const others = validation.ok ? [] : validation.issues.filter(({ field }) => !field || !names.includes(field.name));
  const badInputs = names.flatMap((name) => {
    const field = findField(collection, name);
    return field ? [badInputIssue(field)] : [];
  });
  return { ok: false, issues: [...others, ...badInputs] };
}
