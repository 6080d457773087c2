import type { CollectionField, CollectionGroup, CollectionList, CollectionNode } from "./collection.js";
import { getOwn } from "./paths.js";

/** A node of a form's tree, where it stands: in a row of a list, with the row's number. */
export interface Place {
  readonly node: CollectionNode;
  /** "attendees.0.name" in a row, the declared name elsewhere. */
  readonly name: string;
  readonly path: readonly string[];
  /** The value there; `undefined` in a walk without values. */
  readonly value: unknown;
}

/** The rows of a list to walk through: the key of each, and its value. */
type Rows = (list: Place) => Iterable<readonly [key: string, value: unknown]>;

/** What a walk goes through. */
export interface WalkOptions {
  /** Values in the shape of the tree. They are read by own properties only. */
  readonly values?: unknown;
  /**
   * The rows of each list.
   *
   * @default the elements of an array where `values` is given, else the row as declared, whose key is "*"
   */
  readonly rows?: Rows;
  /**
   * Whether a node, and all in it, is part of the walk.
   *
   * @default every node
   */
  readonly filter?: (place: Place) => boolean;
}

/**
 * Every field, group, list and row below the root, in the order of the form. A row is a group whose key, as declared, is
 * "*".
 */
export function walk(root: CollectionGroup, options: WalkOptions = {}): Place[] {
  const places: Place[] = [];
  const visit = (place: Place): void => {
    places.push(place);
    eachInside(place, options, visit);
  };
  eachInside(rootPlace(root, options), options, visit);
  return places;
}

/** What stands directly in a group or a list, each with its result. */
export type Inside<Result> = readonly (readonly [child: CollectionNode, result: Result])[];

/** How each kind of node is turned into a result, from the leaves up. */
export interface FoldOptions<Result> extends WalkOptions {
  readonly field: (field: CollectionField, place: Place) => Result;
  readonly group: (group: CollectionGroup, inside: Inside<Result>, place: Place) => Result;
  readonly list: (list: CollectionList, rows: readonly Result[], place: Place) => Result;
}

/** Turns a tree into one result, from the leaves up. */
export function fold<Result>(root: CollectionGroup, options: FoldOptions<Result>): Result {
  return foldPlace(rootPlace(root, options), options);
}

function foldPlace<Result>(place: Place, options: FoldOptions<Result>): Result {
  const { node } = place;
  if (node.kind === "field") return options.field(node, place);
  const inside = foldInside(place, options);
  if (node.kind === "group") return options.group(node, inside, place);
  const rows = inside.map(([, row]) => row);
  return options.list(node, rows, place);
}

function foldInside<Result>(place: Place, options: FoldOptions<Result>): Inside<Result> {
  const inside: (readonly [CollectionNode, Result])[] = [];
  eachInside(place, options, (child) => inside.push([child.node, foldPlace(child, options)]));
  return inside;
}

/** How the values of a form are turned into others. */
export interface MapOptions extends WalkOptions {
  readonly field: (field: CollectionField, place: Place) => unknown;
  /** @default the rows */
  readonly list?: (list: CollectionList, rows: readonly unknown[], place: Place) => unknown;
}

/** An object in the shape of the tree, without what `filter` leaves out. */
export function mapValues(root: CollectionGroup, options: MapOptions): Record<string, unknown> {
  const { list = (_list, rows) => rows } = options;
  const group = (_group: CollectionGroup, inside: Inside<unknown>) => toObject(inside);
  return toObject(foldInside(rootPlace(root, options), { ...options, group, list }));
}

function toObject(inside: Inside<unknown>): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [{ key }, value] of inside) object[key] = value;
  return object;
}

/** The rows of a list whose value is an array. */
export function arrayRows({ value }: Place): (readonly [key: string, value: unknown])[] {
  return rowsOf(value).map((row, index) => [String(index), row]);
}

/** Leaves out what is in lists. */
export function noRows(): [] {
  return [];
}

/** The rows that the value of a list holds; none where it is no array. */
export function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function declaredRow(): [key: string, value: unknown][] {
  return [["*", undefined]];
}

function rootPlace(root: CollectionGroup, { values }: WalkOptions): Place {
  return { node: root, name: root.name, path: root.path, value: values };
}

/** Visits what stands directly in a group or a list. */
function eachInside(around: Place, options: WalkOptions, visit: (place: Place) => void): void {
  const { node, name, path, value } = around;
  const visitAt = (inside: CollectionNode, key: string, held: unknown): void => {
    // Outside of rows a node stands where it was declared, and no name has to be put together.
    const place =
      path === node.path && key === inside.key
        ? { node: inside, name: inside.name, path: inside.path, value: held }
        : { node: inside, name: `${name}.${key}`, path: [...path, key], value: held };
    if (!options.filter || options.filter(place)) visit(place);
  };
  if (node.kind === "group") {
    for (const child of node.children) visitAt(child, child.key, getOwn(value, child.key));
  } else if (node.kind === "list") {
    const rows = options.rows ?? ("values" in options ? arrayRows : declaredRow);
    for (const [key, row] of rows(around)) visitAt(node.row, key, row);
  }
}

/** The node that a key leads to: a child of a group, or the row of a list by its number or "*". */
function childOf(node: CollectionNode, key: string): CollectionNode | undefined {
  if (node.kind === "group") return node.children.find((child) => child.key === key);
  return node.kind === "list" && isRowKey(key) ? node.row : undefined;
}

function isRowKey(key: string): boolean {
  return key === "*" || /^(0|[1-9]\d{0,5})$/.test(key);
}

/** The nodes that a path leads through, the root first. It ends with the last one that there is. */
export function nodesAlong(root: CollectionGroup, path: readonly string[]): CollectionNode[] {
  const nodes: CollectionNode[] = [root];
  for (const key of path) {
    const node = childOf(nodes.at(-1) ?? root, key);
    if (!node) break;
    nodes.push(node);
  }
  return nodes;
}
