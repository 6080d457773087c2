import type { Collection, CollectionField, CollectionGroup, CollectionList, CollectionNode } from "./collection.js";
import { nodesAlong } from "./walk.js";

/** A field or a list: the nodes that have a name in the form. */
export type NamedNode = CollectionField | CollectionList;

/**
 * The field or the list with a name: "email", "attendees", "attendees.0.name". A field in a row is returned with its name
 * in that row. `undefined` for any other name.
 */
export function findNode(collection: Collection, name: string): NamedNode | undefined {
  const field = collection.fieldsByName.get(name);
  if (field) return field.path.includes("*") ? undefined : field;
  const node = nodeAt(collection, name);
  return node && node.kind !== "group" ? placeNode(node, name.split(".")) : undefined;
}

/** The group or the list with a name: "address", "attendees", "attendees.0.address". */
export function findContainer(collection: Collection, name: string): CollectionGroup | CollectionList | undefined {
  const node = nodeAt(collection, name);
  if (!node || node.kind === "field") return undefined;
  return node.kind === "list" ? placeNode(node, name.split(".")) : node;
}

function nodeAt({ root }: Collection, name: string): CollectionNode | undefined {
  const path = name.split(".");
  // A star stands for all rows, so it is the name of none.
  return path.includes("*") ? undefined : nodesAlong(root, path)[path.length];
}

/** A node with its name and its path in a row. Nodes outside of lists are returned as they are. */
export function placeNode<Node extends NamedNode>(node: Node, path: readonly string[]): Node {
  if (path === node.path) return node;
  return node.path.includes("*") ? { ...node, name: path.join("."), path } : node;
}

/** The field with a name; `undefined` if there is none. */
export function findField(collection: Collection, name: string): CollectionField | undefined {
  const node = findNode(collection, name);
  return node?.kind === "field" ? node : undefined;
}
