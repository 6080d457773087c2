import type { Collection, CollectionField } from "../../collection/model/collection.js";
import type { ValidationIssue } from "../../collection/validation/validation-issue.js";
import { traitsOf } from "../../collection/model/control.js";
import { findField } from "../../collection/model/find-field.js";
import type { Validation } from "../../collection/validation/validate.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import type { FieldIssue } from "../../collection/validation/field-issue.js";

/** What is wrong with a field that is filled in in part. */
export function badInputIssue(field: CollectionField): FieldIssue {
  return { field, issue: toIssue(field), message: undefined };
}

function toIssue({ control }: CollectionField): ValidationIssue {
  const { kind, format } = traitsOf(control);
  if (format !== undefined) return { kind: "format", format };
  return kind === "number" ? { kind: "unreadable", expected: "number" } : { kind: "invalid" };
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
