import type { $ZodIssue } from "zod/v4/core";
import type { CollectionField } from "../model/collection.js";
import type { Fault } from "./validation-issue.js";
import { readIssue } from "./from-zod-issue.js";
import type { FieldFault } from "./validate.js";

/**
 * Tells which files of a field the issues are about, of each the first thing; with its name, where there may be several.
 * The paths of the issues lead into what the field holds at `depth`.
 */
export function withWrongFiles(
  told: FieldFault,
  issues: readonly $ZodIssue[],
  held: unknown,
  depth: number,
): FieldFault {
  const { field } = told;
  if (field?.kind !== "field" || field.control !== "file") return told;
  const files: readonly unknown[] = Array.isArray(held) ? held : [held];
  const wrongFiles = new Map<number, Fault>();
  for (const issue of issues) {
    const place = placeOf(issue, field, depth);
    const fault = place === undefined || wrongFiles.has(place) ? undefined : faultOfFile(field, issue, files[place]);
    if (place !== undefined && fault) wrongFiles.set(place, fault);
  }
  if (wrongFiles.size === 0) return told;
  const [issue] = issues;
  const place = issue && placeOf(issue, field, depth);
  return { ...told, fault: (place === undefined ? undefined : wrongFiles.get(place)) ?? told.fault, wrongFiles };
}

function placeOf({ path }: $ZodIssue, { multiple }: CollectionField, depth: number): number | undefined {
  // A rule of a group is told at its first field, but is not about what that holds.
  if (path.length < depth) return undefined;
  const place = multiple ? path[depth] : 0;
  return typeof place === "number" ? place : undefined;
}

function faultOfFile(field: CollectionField, issue: $ZodIssue, file: unknown): Fault | undefined {
  // A server of another kind than Node may have no files, and then there is none here.
  if (typeof File === "undefined" || !(file instanceof File)) return undefined;
  const fault = readIssue(issue, field);
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
