import type { Collection, CollectionGroup, CollectionList } from "../model/collection.js";
import { findContainer, findField } from "../model/find-field.js";
import { relocalizeControlValue, formatControlValue } from "./control-value.js";
import { mapValues, rowsOf, walk } from "../model/walk.js";

/**
 * What the controls of a form show for values as its schema takes them; the other way round from `parseFormValues`. Every
 * field has an entry, so that a form knows what it began with; a list has as many rows as its schema asks for at least.
 *
 * @param language that the form is shown in.
 */
export function formatFormValues(
  collection: Collection,
  values: unknown,
  language = collection.language,
): Record<string, unknown> {
  return formatGroup(collection.root, values, language);
}

/** The same for the value at one name, be it that of a field, a list or a group. Of a group, only what is given is written. */
export function formatValueAt(collection: Collection, name: string, value: unknown, language: string): unknown {
  const field = findField(collection, name);
  if (field) return formatControlValue(field, value, language);
  const node = findContainer(collection, name);
  if (node?.kind === "list") return Array.isArray(value) ? formatRows(node, value, language) : value;
  if (!node || typeof value !== "object" || value === null) return value;
  const written = Object.entries(value).map(([key, inner]) => [
    key,
    formatValueAt(collection, `${name}.${key}`, inner, language),
  ]);
  return Object.fromEntries(written);
}

/** What the controls of a row show that nothing was given in yet. */
export function emptyRow({ row }: CollectionList): Record<string, unknown> {
  // Nothing is the same in every language.
  return formatGroup(row, undefined, "en");
}

function formatGroup(group: CollectionGroup, values: unknown, language: string): Record<string, unknown> {
  return mapValues(group, {
    values,
    rows: ({ node, value }) =>
      (node.kind === "list" ? paddedRows(node, value) : []).map((row, index) => [String(index), row]),
    // Nobody has agreed to anything before they were asked, whatever the app has stored.
    field: (field, { value }) => formatControlValue(field, field.control === "consent" ? undefined : value, language),
  });
}

function formatRows(list: CollectionList, value: unknown, language: string): unknown[] {
  return paddedRows(list, value).map((row) => formatGroup(list.row, row, language));
}

/** The rows of a list, at least as many as its schema takes. */
function paddedRows({ minimum }: CollectionList, value: unknown): unknown[] {
  const rows = rowsOf(value);
  return [...rows, ...Array.from({ length: Math.max(0, minimum - rows.length) })];
}

/** The numbers in what the controls of a form hold, as another language writes them: those that differ, by their names. */
export function relocalizeNumbers(
  collection: Collection,
  raw: unknown,
  from: string,
  to: string,
): readonly (readonly [name: string, written: unknown])[] {
  return walk(collection.root, { values: raw }).flatMap(({ node, name, value }): (readonly [string, unknown])[] => {
    const written = node.kind === "field" ? relocalizeControlValue(node, value, from, to) : value;
    return written === value ? [] : [[name, written]];
  });
}
