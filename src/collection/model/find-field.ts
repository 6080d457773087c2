import type { Collection, CollectionField, CollectionGroup, CollectionList, CollectionNode } from "./collection.js";

/** What a name in a form may stand for. */
export type NamedNode = CollectionField | CollectionList;

/**
 * The field or list of a name: "email", "attendees", "attendees.0.name". A field in a list is told with the name it has in
 * its row. `undefined` for a name that is none of them.
 */
export function findNode(collection: Collection, name: string): NamedNode | undefined {
  const field = collection.fieldsByName.get(name);
  if (field) return field.path.includes("*") ? undefined : field;
  const node = walk(collection, name);
  return node && node.kind !== "group" ? placeNode(node, name.split(".")) : undefined;
}

/** The group or list of a name, as it was declared: "address", "attendees", "attendees.0.address". */
export function findContainer(collection: Collection, name: string): CollectionGroup | CollectionList | undefined {
  const node = walk(collection, name);
  if (!node || node.kind === "field") return undefined;
  return node.kind === "list" ? placeNode(node, name.split(".")) : node;
}

function walk(collection: Collection, name: string): CollectionNode | undefined {
  let node: CollectionNode | undefined = collection.root;
  for (const key of name.split(".")) {
    if (!node || node.kind === "field") return undefined;
    if (node.kind === "list") node = /^(0|[1-9]\d{0,5})$/.test(key) ? node.row : undefined;
    else node = node.children.find((child) => child.path.at(-1) === key);
  }
  return node;
}

/** A node as it stands in its rows, at a path with their numbers. */
export function placeNode<Node extends NamedNode>(node: Node, path: readonly string[]): Node {
  return node.path.includes("*") ? { ...node, name: path.join("."), path } : node;
}

/** The field of a name; `undefined` where there is none. */
export function findField(collection: Collection, name: string): CollectionField | undefined {
  const node = findNode(collection, name);
  return node?.kind === "field" ? node : undefined;
}
