import type { Collection, CollectionGroup, CollectionList, CollectionNode } from "../model/collection.js";
import { findContainer, findField } from "../model/find-field.js";
import { getOwn } from "../model/paths.js";
import { relocalizeControlValue, formatControlValue } from "./control-value.js";
import { rowsOf } from "./parse-form-values.js";

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
  return writeGroup(collection.root, values, language);
}

/** The same for the value at one name, be it that of a field, a list or a group. Of a group, only what is given is written. */
export function formatValueAt(collection: Collection, name: string, value: unknown, language: string): unknown {
  const field = findField(collection, name);
  if (field) return formatControlValue(field, value, language);
  const node = findContainer(collection, name);
  if (node?.kind === "list") return Array.isArray(value) ? writeRows(node, value, language) : value;
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
  return writeGroup(row, undefined, "en");
}

function writeGroup(group: CollectionGroup, values: unknown, language: string): Record<string, unknown> {
  return Object.fromEntries(
    group.children.map((child) => {
      const key = child.path.at(-1) ?? "";
      return [key, writeNode(child, getOwn(values, key), language)];
    }),
  );
}

function writeNode(node: CollectionNode, value: unknown, language: string): unknown {
  if (node.kind === "group") return writeGroup(node, value, language);
  if (node.kind === "list") return writeRows(node, value, language);
  // Nobody has agreed to anything before they were asked, whatever the app has stored.
  return formatControlValue(node, node.control === "consent" ? undefined : value, language);
}

function writeRows(list: CollectionList, value: unknown, language: string): unknown[] {
  const given = rowsOf(value);
  const missing = Math.max(0, list.minimum - given.length);
  return [...given, ...Array.from({ length: missing })].map((row) => writeGroup(list.row, row, language));
}

/** The numbers in what the controls of a form hold, as another language writes them: those that differ, by their names. */
export function relocalizeNumbers(
  collection: Collection,
  raw: unknown,
  from: string,
  to: string,
): readonly (readonly [name: string, written: unknown])[] {
  return rewriteGroup(collection.root, [], raw, from, to);
}

function rewriteGroup(
  group: CollectionGroup,
  path: readonly string[],
  raw: unknown,
  from: string,
  to: string,
): (readonly [string, unknown])[] {
  return group.children.flatMap((child): (readonly [string, unknown])[] => {
    const key = child.path.at(-1) ?? "";
    const at = [...path, key];
    const value = getOwn(raw, key);
    if (child.kind === "group") return rewriteGroup(child, at, value, from, to);
    if (child.kind === "list")
      return rowsOf(value).flatMap((row, index) => rewriteGroup(child.row, [...at, String(index)], row, from, to));
    const written = relocalizeControlValue(child, value, from, to);
    return written === value ? [] : [[at.join("."), written]];
  });
}
