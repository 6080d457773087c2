import type {
  Collection,
  CollectionField,
  CollectionGroup,
  CollectionList,
  CollectionNode,
  VisibilityCondition,
} from "../model/collection.js";
import { checkedValue } from "../schema/requiredness.js";
import { placeNode } from "../model/find-field.js";
import { getOwn, getPath } from "../model/paths.js";
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
    const next = new Set<string>();
    evaluateConditions(collection.root, [], raw, { values: read.input, row: undefined }, next, collection);
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
  const { input } = readGroup(collection.root, [], raw, found);
  return { input, visible: found.visible, empty: found.empty, filled: found.filled, activeConditions };
}

interface Read {
  readonly value: unknown;
  readonly given: boolean;
}

function readGroup(
  group: CollectionGroup,
  path: readonly string[],
  raw: unknown,
  found: ParseState,
): { readonly input: Record<string, unknown>; readonly given: boolean } {
  let given = false;
  // zod reads what objects inherit too: without a prototype, a field called "toString" that is left empty is left empty.
  const input: Record<string, unknown> = Object.create(null);
  for (const child of group.children) {
    const key = child.path.at(-1) ?? "";
    const at = [...path, key];
    const name = at.join(".");
    if (found.disabled.has(name) || (child.when && !found.activeConditions.has(name))) continue;
    const read = readNode(child, at, getOwn(raw, key), found);
    given ||= read.given;
    // Where it may be absent in another row, left empty in this one is something else.
    const keepsKey = child.submitsKey || (found.disabled.size > 0 && child.kind === "field" && child.required);
    if (read.value !== undefined || keepsKey) input[key] = read.value;
  }
  return { input, given };
}

function readNode(node: CollectionNode, path: readonly string[], raw: unknown, found: ParseState): Read {
  if (node.kind === "list") return readRows(node, path, raw, found);
  if (node.kind === "group") {
    const { input, given } = readGroup(node, path, raw, found);
    return { value: !given && node.optional ? node.emptyValue : input, given };
  }
  const field = placeNode(node, path);
  found.visible.push(field);
  const value = parseControlValue(field, raw, found.language);
  if (value !== undefined) {
    found.filled.set(field.name, value);
    return { value, given: true };
  }
  found.empty.add(field.name);
  return { value: field.emptyValue, given: false };
}

/** A row that is there is asked for, whether anything was given in it or not. */
function readRows(list: CollectionList, path: readonly string[], raw: unknown, found: ParseState): Read {
  const rows = rowsOf(raw).map((row, index) => readGroup(list.row, [...path, String(index)], row, found));
  if (rows.length === 0) return { value: list.emptyValue, given: false };
  return { value: rows.map(({ input }) => input), given: true };
}

/** The rows that the controls of a list hold. */
export function rowsOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

/** The names of what has a condition that holds. What stands in something that is not asked for is not asked for either. */
function evaluateConditions(
  group: CollectionGroup,
  path: readonly string[],
  raw: unknown,
  given: { readonly values: unknown; readonly row: unknown },
  activeConditions: Set<string>,
  collection: Collection,
): void {
  for (const child of group.children) {
    const key = child.path.at(-1) ?? "";
    const at = [...path, key];
    if (child.when) {
      if (!evaluateCondition(child.when, given, at, collection)) continue;
      activeConditions.add(at.join("."));
    }
    const inside = getOwn(raw, key);
    if (child.kind === "group") evaluateConditions(child, at, inside, given, activeConditions, collection);
    if (child.kind === "list") {
      for (const [index, row] of rowsOf(inside).entries()) {
        const rowPath = [...at, String(index)];
        const inRow = { values: given.values, row: getPath(given.values, rowPath) ?? {} };
        evaluateConditions(child.row, rowPath, row, inRow, activeConditions, collection);
      }
    }
  }
}

/** What cannot be told is not asked for: data that nobody can say is needed. */
function evaluateCondition(
  condition: VisibilityCondition,
  { values, row }: { readonly values: unknown; readonly row: unknown },
  path: readonly string[],
  { id }: Collection,
): boolean {
  try {
    return condition(values, row);
  } catch (cause) {
    console.error(
      `Collection ${JSON.stringify(id)}: the condition of ${JSON.stringify(path.join("."))} threw, so it is not asked for. ` +
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
