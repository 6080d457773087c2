import type { Collection, CollectionField, CollectionGroup, CollectionList, CollectionNode } from "./collection.js";
import { nodesAlong } from "./walk.js";

/** What a name in a form may stand for. */
export type NamedNode = CollectionField | CollectionList;

/**
 * The field or list of a name: "email", "attendees", "attendees.0.name". A field in a list is told with the name it has in
 * its row. `undefined` for a name that is none of them.
 */
export function findNode(collection: Collection, name: string): NamedNode | undefined {
  const field = collection.fieldsByName.get(name);
  if (field) return field.path.includes("*") ? undefined : field;
  const node = nodeAt(collection, name);
  return node && node.kind !== "group" ? placeNode(node, name.split(".")) : undefined;
}

/** The group or list of a name, as it was declared: "address", "attendees", "attendees.0.address". */
export function findContainer(collection: Collection, name: string): CollectionGroup | CollectionList | undefined {
  const node = nodeAt(collection, name);
  if (!node || node.kind === "field") return undefined;
  return node.kind === "list" ? placeNode(node, name.split(".")) : node;
}

function nodeAt({ root }: Collection, name: string): CollectionNode | undefined {
  const path = name.split(".");
  // A star is no row: it stands for all of them.
  return path.includes("*") ? undefined : nodesAlong(root, path)[path.length];
}

/** A node as it stands in its rows, at a path with their numbers. */
export function placeNode<Node extends NamedNode>(node: Node, path: readonly string[]): Node {
  if (path === node.path) return node;
  return node.path.includes("*") ? { ...node, name: path.join("."), path } : node;
}

/** The field of a name; `undefined` where there is none. */
export function findField(collection: Collection, name: string): CollectionField | undefined {
  const node = findNode(collection, name);
  return node?.kind === "field" ? node : undefined;
}
