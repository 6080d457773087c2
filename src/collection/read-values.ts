import type { Collection, CollectionGroup, CollectionNode } from "./collection.js";
import { readControl } from "./read-control.js";

/** What the controls of a form hold, read into what its schema takes. */
export interface ReadValues {
  readonly input: Record<string, unknown>;
  /** The names of the fields that were left empty. */
  readonly empty: ReadonlySet<string>;
}

/**
 * Reads what the controls of a form hold into what its schema takes. A field left empty is submitted as its schema takes
 * nothing: left out, `null`, `false` or an empty list. A group that may be left out, and in which nothing was given, is
 * left out as a whole. Nothing is read that the schema has no field for.
 */
export function readValues(collection: Collection, raw: unknown): ReadValues {
  const empty = new Set<string>();
  return { input: readGroup(collection.root, raw, empty).input, empty };
}

function readGroup(
  group: CollectionGroup,
  raw: unknown,
  empty: Set<string>,
): { input: Record<string, unknown>; given: boolean } {
  let given = false;
  const entries = group.children.flatMap((child): [string, unknown][] => {
    const key = child.path.at(-1) ?? "";
    const read = readNode(child, ownValue(raw, key), empty);
    given ||= read.given;
    return read.value === undefined && !child.keepsKey ? [] : [[key, read.value]];
  });
  // zod reads what objects inherit too: without a prototype, a field called "toString" that is left empty is left empty.
  return { input: Object.setPrototypeOf(Object.fromEntries(entries), null), given };
}

function readNode(node: CollectionNode, raw: unknown, empty: Set<string>): { value: unknown; given: boolean } {
  if (node.kind === "group") {
    const { input, given } = readGroup(node, raw, empty);
    return { value: !given && node.optional ? node.emptyValue : input, given };
  }
  const value = readControl(node, raw);
  if (value !== undefined) return { value, given: true };
  empty.add(node.name);
  return { value: node.emptyValue, given: false };
}

function ownValue(record: unknown, key: string): unknown {
  return typeof record === "object" && record !== null && Object.hasOwn(record, key)
    ? Object.getOwnPropertyDescriptor(record, key)?.value
    : undefined;
}

/** Which of the fields have something in them, by name. */
export function givenFields(collection: Collection, raw: unknown): ReadonlySet<string> {
  const { empty } = readValues(collection, raw);
  return new Set(collection.fields.map((field) => field.name).filter((name) => !empty.has(name)));
}
