import type { CollectionField, CollectionGroup } from "../collection/model/collection.js";
import { checkedValue } from "../collection/schema/requiredness.js";
import { getOwn } from "../collection/model/paths.js";
import { parseControlValue, formatControlValue } from "../collection/values/control-value.js";
import { rowsOf } from "../collection/values/parse-form-values.js";
import { isBlankEntry } from "./check-entry.js";
import type { RestoredValues } from "./submission-result.js";
import { isCheckbox } from "../collection/model/control.js";

/** How a form is to be given back. */
interface RestoreOptions {
  /** The language that it was filled in in. */
  readonly language: string;
  /** Whether a field, as declared, was on the page: what holds nothing there was left empty. */
  readonly wasVisible: (pattern: string) => boolean;
}

/** What goes back to whoever filled in a form, and the names of what was given and cannot. */
export function restorableValues(
  root: CollectionGroup,
  raw: unknown,
  options: RestoreOptions,
): { readonly values: RestoredValues; readonly notRestored: readonly string[] } {
  const notRestored: string[] = [];
  return { values: restorableGroup(root, [], raw, options, notRestored), notRestored };
}

function restorableGroup(
  group: CollectionGroup,
  path: readonly string[],
  raw: unknown,
  options: RestoreOptions,
  notRestored: string[],
): { [key: string]: unknown } {
  const entries = group.children.flatMap((child): [string, unknown][] => {
    const key = child.path.at(-1) ?? "";
    const at = [...path, key];
    const value = getOwn(raw, key);
    if (child.kind === "group") return [[key, restorableGroup(child, at, value, options, notRestored)]];
    if (child.kind === "list") {
      if (!Array.isArray(value)) return options.wasVisible(child.pattern) ? [[key, []]] : [];
      return [
        [
          key,
          rowsOf(value).map((row, index) =>
            restorableGroup(child.row, [...at, String(index)], row, options, notRestored),
          ),
        ],
      ];
    }
    if (!isRestorable(child)) {
      if (isFilled(value)) notRestored.push(at.join("."));
      return [];
    }
    if (value === undefined && !options.wasVisible(child.pattern)) return [];
    return [[key, restorableField(child, value, options.language)]];
  });
  return Object.fromEntries(entries);
}

/** Nobody but the person ticks a consent; a password is not for a page to hold; a file stays where it was chosen from. */
function isRestorable({ control }: CollectionField): boolean {
  return control !== "consent" && control !== "password" && control !== "file";
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isFilled);
  return value !== false && !isBlankEntry(value);
}

function restorableField(field: CollectionField, value: unknown, language: string): unknown {
  const { control, multiple, schema } = field;
  if (isCheckbox(control)) return parseControlValue(field, value, language) === checkedValue(schema);
  if (control === "custom") return value ?? "";
  if (multiple) return (Array.isArray(value) ? value : []).filter(isPlain).map(String);
  if (!isPlain(value)) return "";
  // What was typed stays as it was typed, and what a browser's own control holds as that takes it.
  const read = parseControlValue(field, value, language);
  const isTyped = typeof value === "string" && !(read instanceof Date);
  return isTyped ? value : formatControlValue(field, read, language);
}

/** What a control can show. */
function isPlain(value: unknown): boolean {
  return ["string", "number", "bigint", "boolean"].includes(typeof value) || value instanceof Date;
}
