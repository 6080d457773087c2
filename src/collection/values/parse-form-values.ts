import type {
  Collection,
  CollectionField,
  CollectionGroup,
  CollectionNode,
  VisibilityCondition,
} from "../model/collection.js";
import { checkedValue } from "../schema/requiredness.js";
import { placeNode } from "../model/find-field.js";
import { getPath } from "../model/paths.js";
import { fold, type Inside, type Place, walk } from "../model/walk.js";
import { parseControlValue } from "./control-value.js";
import { isCheckbox } from "../model/control.js";

/** What the controls of a form hold, read into what its schema takes. */
export interface ParsedValues {
  readonly input: Record<string, unknown>;
  /** The fields that are asked for, each row's by its own name, in the order of the form. */
  readonly visible: readonly CollectionField[];
  /** The names of the fields that were left empty. */
  readonly empty: ReadonlySet<string>;
  /** What was given in the others, by name. */
  readonly filled: ReadonlyMap<string, unknown>;
  /** The names of the fields, groups and lists with a condition that holds. */
  readonly activeConditions: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** How a form was filled in. */
export interface ParseOptions {
  /** The language that it was filled in in: "1.234" is a thousand and more in German. The collection's, where nothing is said. */
  readonly language?: string | undefined;
  /** The names of the fields that nobody can give. */
  readonly disabled?: ReadonlySet<string> | undefined;
}

/** What is found while a form is read. */
interface ParseState {
  readonly language: string;
  readonly disabled: ReadonlySet<string>;
  /** The names of what has a condition that holds. */
  readonly activeConditions: ReadonlySet<string>;
  readonly visible: CollectionField[];
  readonly empty: Set<string>;
  readonly filled: Map<string, unknown>;
}

/**
 * Reads what the controls of a form hold into what its schema takes. A field left empty is submitted as its schema takes
 * nothing: left out, `null`, `false` or an empty list. A group that may be left out, and in which nothing was given, is
 * left out as a whole. Nothing is read that the schema has no field for, and nothing that is not asked for: where its
 * condition does not hold, or its control is disabled.
 */
export function parseFormValues(collection: Collection, raw: unknown, filling: ParseOptions = {}): ParsedValues {
  let activeConditions: ReadonlySet<string> = new Set();
  let read = readAll(collection, raw, activeConditions, filling);
  if (collection.conditional.length === 0) return read;
  // What is asked for depends on what is given in what is asked for: from nothing on until nothing changes. A condition
  // that turns itself off never would; each can be turned on once only.
  for (let round = 0; round <= read.visible.length + collection.fields.length; round += 1) {
    const next = findActiveConditions(collection, raw, read.input);
    if (next.size === activeConditions.size && [...next].every((name) => activeConditions.has(name))) return read;
    activeConditions = next;
    read = readAll(collection, raw, activeConditions, filling);
  }
  console.error(circular(collection));
  return read;
}

function readAll(
  collection: Collection,
  raw: unknown,
  activeConditions: ReadonlySet<string>,
  { language = collection.language, disabled = none }: ParseOptions,
): ParsedValues {
  const found: ParseState = { activeConditions, language, disabled, visible: [], empty: new Set(), filled: new Map() };
  // zod reads what objects inherit too: without a prototype, a field called "toString" that is left empty is left empty.
  const input: Record<string, unknown> = Object.create(null);
  fold<Parsed>(collection.root, {
    values: raw,
    filter: ({ node, name }) => !disabled.has(name) && (!node.when || activeConditions.has(name)),
    field: (field, place) => parseField(field, place, found),
    group: (group, inside) => parseGroup(group, inside, group === collection.root ? input : Object.create(null), found),
    // A row that is there is visible, whether anything was given in it or not.
    list: ({ emptyValue }, rows) =>
      rows.length === 0 ? { value: emptyValue, given: false } : { value: rows.map(({ value }) => value), given: true },
  });
  return { input, visible: found.visible, empty: found.empty, filled: found.filled, activeConditions };
}

interface Parsed {
  readonly value: unknown;
  readonly given: boolean;
}

function parseField(field: CollectionField, { path, value: raw }: Place, found: ParseState): Parsed {
  const placed = placeNode(field, path);
  found.visible.push(placed);
  const value = parseControlValue(field, raw, found.language);
  if (value !== undefined) {
    found.filled.set(placed.name, value);
    return { value, given: true };
  }
  found.empty.add(placed.name);
  return { value: field.emptyValue, given: false };
}

function parseGroup(
  group: CollectionGroup,
  inside: Inside<Parsed>,
  input: Record<string, unknown>,
  { disabled }: ParseState,
): Parsed {
  let given = false;
  for (const [child, parsed] of inside) {
    given ||= parsed.given;
    // Where it may be absent in another row, left empty in this one is something else.
    const keepsKey = child.submitsKey || (disabled.size > 0 && child.kind === "field" && child.required);
    if (parsed.value !== undefined || keepsKey) input[child.key] = parsed.value;
  }
  return { value: !given && group.optional ? group.emptyValue : input, given };
}

/** The names of what has a condition that holds. Nothing in a group or list that is not visible is visible. */
function findActiveConditions(collection: Collection, raw: unknown, values: unknown): Set<string> {
  const filter = ({ node, name, path }: Place): boolean =>
    !node.when || evaluateCondition(node.when, { values, row: rowAround(node, path, values) }, name, collection);
  const visible = walk(collection.root, { values: raw, filter });
  return new Set(visible.filter(({ node }) => node.when).map(({ name }) => name));
}

/** The values of the row that a node stands in, the innermost; `undefined` outside of lists. */
function rowAround({ path: declared }: CollectionNode, path: readonly string[], values: unknown): unknown {
  const end = declared.lastIndexOf("*") + 1;
  return end === 0 ? undefined : (getPath(values, path.slice(0, end)) ?? {});
}

/** What cannot be told is not asked for: data that nobody can say is needed. */
function evaluateCondition(
  condition: VisibilityCondition,
  { values, row }: { readonly values: unknown; readonly row: unknown },
  name: string,
  { id }: Collection,
): boolean {
  try {
    return condition(values, row);
  } catch (cause) {
    console.error(
      `Collection ${JSON.stringify(id)}: the condition of ${JSON.stringify(name)} threw, so it is not asked for. ` +
        "It is asked before anything is filled in: every value may still be absent.",
      cause,
    );
    return false;
  }
}

function circular({ id, conditional }: Collection): string {
  return (
    `Collection ${JSON.stringify(id)}: its conditions turn each other on and off without an end, so what is asked for is chance. ` +
    `Let none of ${conditional.join(", ")} depend on itself.`
  );
}

/**
 * Whether what was given in a field says yes to it: a box is ticked with its own word, any other answer is not "no". An
 * answer that is given is not always an agreement.
 */
export function isAffirmative(
  { schema, control }: Pick<CollectionField, "schema" | "control">,
  value: unknown,
): boolean {
  if (isCheckbox(control)) return value === checkedValue(schema);
  return value !== undefined && value !== false;
}
