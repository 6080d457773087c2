import type { $ZodIssue } from "zod/v4/core";
import type { CollectionField } from "../model/collection.js";
import { traitsOf } from "../model/control.js";
import type { ValidationIssue } from "./validation-issue.js";
import { fromZodIssue } from "./from-zod-issue.js";
import type { FieldIssue } from "./field-issue.js";

/**
 * Tells which files of a field the issues are about, of each the first thing; with its name, where there may be several.
 * The paths of the issues lead into what the field holds at `depth`.
 */
export function withFileErrors(
  told: FieldIssue,
  issues: readonly $ZodIssue[],
  held: unknown,
  depth: number,
): FieldIssue {
  const { field } = told;
  if (field?.kind !== "field" || traitsOf(field.control).kind !== "file") return told;
  const files: readonly unknown[] = Array.isArray(held) ? held : [held];
  const fileErrors = new Map<number, ValidationIssue>();
  for (const issue of issues) {
    const place = placeOf(issue, field, depth);
    const fault = place === undefined || fileErrors.has(place) ? undefined : toFileIssue(field, issue, files[place]);
    if (place !== undefined && fault) fileErrors.set(place, fault);
  }
  if (fileErrors.size === 0) return told;
  const [issue] = issues;
  const place = issue && placeOf(issue, field, depth);
  return { ...told, issue: (place === undefined ? undefined : fileErrors.get(place)) ?? told.issue, fileErrors };
}

function placeOf({ path }: $ZodIssue, { multiple }: CollectionField, depth: number): number | undefined {
  // A rule of a group is told at its first field, but is not about what that holds.
  if (path.length < depth) return undefined;
  const place = multiple ? path[depth] : 0;
  return typeof place === "number" ? place : undefined;
}

function toFileIssue(field: CollectionField, issue: $ZodIssue, file: unknown): ValidationIssue | undefined {
  // A server of another kind than Node may have no files, and then there is none here.
  if (typeof File === "undefined" || !(file instanceof File)) return undefined;
  const fault = fromZodIssue(issue, field);
  switch (fault.kind) {
    case "fileTooSmall":
    case "fileTooLarge":
    case "fileType":
    case "invalid":
      return field.multiple ? { ...fault, file: file.name } : fault;
    default:
      return undefined;
  }
}
