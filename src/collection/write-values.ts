import type { Collection, CollectionGroup, CollectionList, CollectionNode } from "./collection.js";
import { ownValue } from "./own-value.js";
import { writeControl } from "./read-control.js";
import { rowsOf } from "./read-values.js";

/**
 * What the controls of a form show for values as its schema takes them; the other way round from `readValues`. Every
 * field has an entry, so that a form knows what it began with; a list has as many rows as its schema asks for at least.
 */
export function writeValues(collection: Collection, values: unknown): Record<string, unknown> {
  return writeGroup(collection.root, values);
}

/** What the controls of a row show that nothing was given in yet. */
export function emptyRow({ row }: CollectionList): Record<string, unknown> {
  return writeGroup(row, undefined);
}

function writeGroup(group: CollectionGroup, values: unknown): Record<string, unknown> {
  return Object.fromEntries(
    group.children.map((child) => {
      const key = child.path.at(-1) ?? "";
      return [key, writeNode(child, ownValue(values, key))];
    }),
  );
}

function writeNode(node: CollectionNode, value: unknown): unknown {
  if (node.kind === "group") return writeGroup(node, value);
  if (node.kind === "list") return writeRows(node, value);
  // Nobody has agreed to anything before they were asked, whatever the app has stored.
  return writeControl(node, node.control === "consent" ? undefined : value);
}

function writeRows(list: CollectionList, value: unknown): unknown[] {
  const given = rowsOf(value);
  const missing = Math.max(0, list.minimum - given.length);
  return [...given, ...Array.from({ length: missing })].map((row) => writeGroup(list.row, row));
}
