import type { Collection, CollectionField, CollectionGroup, CollectionNode } from "./collection.js";
import { tickedValue } from "./emptiness.js";
import { readControl } from "./read-control.js";

/** What the controls of a form hold, read into what its schema takes. */
export interface ReadValues {
  readonly input: Record<string, unknown>;
  /** The names of the fields that were left empty. */
  readonly empty: ReadonlySet<string>;
  /** What was given in the others, by name. */
  readonly given: ReadonlyMap<string, unknown>;
}

/** What is found while a form is read. */
interface Found {
  readonly empty: Set<string>;
  readonly given: Map<string, unknown>;
}

/**
 * Reads what the controls of a form hold into what its schema takes. A field left empty is submitted as its schema takes
 * nothing: left out, `null`, `false` or an empty list. A group that may be left out, and in which nothing was given, is
 * left out as a whole. Nothing is read that the schema has no field for.
 */
export function readValues(collection: Collection, raw: unknown): ReadValues {
  const found: Found = { empty: new Set(), given: new Map() };
  return { input: readGroup(collection.root, raw, found).input, ...found };
}

function readGroup(
  group: CollectionGroup,
  raw: unknown,
  found: Found,
): { input: Record<string, unknown>; given: boolean } {
  let given = false;
  const entries = group.children.flatMap((child): [string, unknown][] => {
    const key = child.path.at(-1) ?? "";
    const read = readNode(child, ownValue(raw, key), found);
    given ||= read.given;
    return read.value === undefined && !child.keepsKey ? [] : [[key, read.value]];
  });
  // zod reads what objects inherit too: without a prototype, a field called "toString" that is left empty is left empty.
  return { input: Object.setPrototypeOf(Object.fromEntries(entries), null), given };
}

function readNode(node: CollectionNode, raw: unknown, found: Found): { value: unknown; given: boolean } {
  if (node.kind === "group") {
    const { input, given } = readGroup(node, raw, found);
    return { value: !given && node.optional ? node.emptyValue : input, given };
  }
  const value = readControl(node, raw);
  if (value !== undefined) {
    found.given.set(node.name, value);
    return { value, given: true };
  }
  found.empty.add(node.name);
  return { value: node.emptyValue, given: false };
}

function ownValue(record: unknown, key: string): unknown {
  return typeof record === "object" && record !== null && Object.hasOwn(record, key)
    ? Object.getOwnPropertyDescriptor(record, key)?.value
    : undefined;
}

/**
 * Whether what was given in a field says yes to it: a box is ticked with its own word, any other answer is not "no". An
 * answer that is given is not always an agreement.
 */
export function saysYes({ schema, control }: CollectionField, value: unknown): boolean {
  if (control === "checkbox") return value === tickedValue(schema);
  return value !== undefined && value !== false;
}
