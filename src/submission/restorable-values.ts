import type { CollectionField, CollectionGroup } from "../collection/model/collection.js";
import { checkedValue } from "../collection/schema/requiredness.js";
import { mapValues } from "../collection/model/walk.js";
import { parseControlValue, formatControlValue } from "../collection/values/control-value.js";
import { isBlankEntry } from "./check-entry.js";
import type { RestoredValues } from "./submission-result.js";
import { isCheckbox, isNotRestorable, traitsOf } from "../collection/model/control.js";

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
  const { language, wasVisible } = options;
  const values = mapValues(root, {
    values: raw,
    filter({ node, name, value }) {
      if (node.kind === "group") return true;
      if (node.kind === "list") return Array.isArray(value) || wasVisible(node.pattern);
      if (!isNotRestorable(node.control)) return value !== undefined || wasVisible(node.pattern);
      if (isFilled(value)) notRestored.push(name);
      return false;
    },
    field: (field, { value }) => restorableField(field, value, language),
  });
  return { values, notRestored };
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isFilled);
  return value !== false && !isBlankEntry(value);
}

function restorableField(field: CollectionField, value: unknown, language: string): unknown {
  const { control, multiple, schema } = field;
  if (isCheckbox(control)) return parseControlValue(field, value, language) === checkedValue(schema);
  if (traitsOf(control).kind === "custom") return value ?? "";
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
