import type { $ZodType } from "zod/v4/core";
import { isRecord } from "../../policy/is-record.js";
import type { Problem } from "../../policy/problem.js";
import { buildField, requirednessOf, type FieldPlace, type UnmarkedField } from "./build-field.js";
import type {
  CollectionField,
  CollectionGroup,
  CollectionList,
  CollectionNode,
  VisibilityCondition,
} from "../model/collection.js";
import { rowBounds } from "../schema/infer-control.js";
import {
  brokenDisclosure,
  coverProblems,
  extraKeys,
  fieldProblems,
  groupProblems,
  isDisclosure,
  isHalfDisclosure,
  missingDisclosure,
  placeProblems,
} from "./declared-problems.js";
import type { Disclosure } from "../model/disclosure.js";
import type { Requiredness } from "../schema/requiredness.js";
import { labelOf } from "../schema/field-label.js";
import { declaredGroup, unknownGroups, unnamedList } from "./group-problems.js";
import { unwrap, elementOf, hasFallback, shapeOf } from "../schema/schema.js";

/** The fields of a form, as its schema has them. */
interface BuiltFields {
  readonly root: CollectionGroup;
  readonly fields: readonly CollectionField[];
  /** The names of the fields and groups that have a condition of their own. */
  readonly conditional: readonly string[];
  /** Where the disclosure of each field stands, by its name: its own place, or that of the group that covers it. */
  readonly declaredAt: ReadonlyMap<string, string>;
  /** Everything wrong with what was declared for them. */
  readonly problems: readonly Problem[];
}

/** A disclosure of a whole group, and where it stands. */
interface Covering {
  readonly disclosure: Disclosure;
  readonly at: string;
}

/** A place in the schema, what was declared for it, and what the places around it say. */
interface Place extends FieldPlace {
  readonly declared: unknown;
  /** The keys that lead to what was declared: those of its path, without the stars. */
  readonly keys: readonly string[];
  readonly covering: Covering | undefined;
  /** Whether a place around it takes whatever is wrong in it: nothing in it is refused. */
  readonly acceptsAnything: boolean;
  /** The object schemas it stands in: one that holds itself ends there. */
  readonly ancestors: readonly $ZodType[];
}

/** The tree of a form's fields, as its schema has it, and everything wrong with what was declared for them. */
export function buildFields(
  schema: $ZodType,
  declared: unknown,
  groups: unknown,
  mark: (fields: readonly UnmarkedField[]) => (field: UnmarkedField) => CollectionField,
): BuiltFields {
  const found: BuildState = { problems: [], unmarked: [], declaredAt: new Map(), groups, containers: [] };
  const place: Place = {
    schema,
    declared,
    path: [],
    key: "",
    keys: [],
    within: [],
    inOptional: false,
    inConditional: false,
    covering: undefined,
    acceptsAnything: false,
    ancestors: [],
  };
  const draft = buildGroup(place, found);
  found.problems.push(
    ...unknownGroups(
      groups,
      found.containers.map(({ name }) => name),
    ),
  );
  const markField = mark(found.unmarked);
  const marked = new Map(found.unmarked.map((field) => [field.name, markField(field)]));
  return {
    root: finishGroup(draft, marked),
    fields: [...marked.values()],
    conditional: [...found.containers, ...found.unmarked].filter(({ when }) => when).map(({ name }) => name),
    declaredAt: found.declaredAt,
    problems: found.problems,
  };
}

/** Groups and lists whose fields are still only names: marks come last. */
type DraftGroup = Omit<CollectionGroup, "children"> & { readonly children: readonly Draft[] };
type DraftList = Omit<CollectionList, "row"> & { readonly row: DraftGroup };
type Draft = DraftGroup | DraftList | string;

interface BuildState {
  readonly problems: Problem[];
  readonly unmarked: UnmarkedField[];
  readonly declaredAt: Map<string, string>;
  readonly groups: unknown;
  readonly containers: { readonly name: string; readonly when: VisibilityCondition | undefined }[];
}

function finishGroup(draft: DraftGroup, fields: ReadonlyMap<string, CollectionField>): CollectionGroup {
  const children = draft.children.flatMap((child): CollectionNode[] => {
    if (typeof child !== "string")
      return [child.kind === "list" ? { ...child, row: finishGroup(child.row, fields) } : finishGroup(child, fields)];
    const field = fields.get(child);
    return field ? [field] : [];
  });
  return { ...draft, children };
}

/** What a place says of itself as a whole: by a disclosure that covers it, and by its entry among the groups. */
function describeContainer({ declared, path, key, keys }: Place, found: BuildState) {
  const name = path.join(".");
  const own = isDisclosure(declared) ? declared : undefined;
  const group = declaredGroup(found.groups, name, found.problems);
  const when = bothOf(group?.when, own?.when);
  if (key !== "" && key !== "*") found.containers.push({ name, when });
  if (own) found.problems.push(...groupProblems(own, keys));
  return { own, group, when, label: group?.label ?? own?.label, hint: group?.hint ?? own?.hint };
}

/** Where a group has two conditions, one among the groups and one in its disclosure, both have to hold. */
function bothOf(
  one: VisibilityCondition | undefined,
  other: VisibilityCondition | undefined,
): VisibilityCondition | undefined {
  return one && other ? (values, row) => one(values, row) && other(values, row) : (one ?? other);
}

function buildGroup(place: Place, found: BuildState): DraftGroup {
  const { schema, declared, path, keys } = place;
  const shape = shapeOf(schema) ?? {};
  const { own, when, label, hint } = describeContainer(place, found);
  const covering = own ? { disclosure: own, at: ["fields", ...keys].join(".") } : place.covering;
  const emptiness = containerRequiredness(place, when !== undefined, found.problems);
  const conditional = place.inConditional || when !== undefined;
  const acceptsAnything = place.acceptsAnything || hasFallback(schema);
  const draft = {
    kind: "group",
    name: path.join("."),
    path,
    key: place.key,
    pattern: path.join("."),
    label,
    hint,
    when,
    schema,
    optional: !emptiness.required,
    emptyValue: emptiness.value,
    submitsKey: emptiness.submitsKey,
  } as const;
  const entries = covering ? {} : entriesFor(declared, shape, keys, found.problems);
  if (!entries) return { ...draft, children: [] };
  const within = label === undefined ? place.within : [...place.within, label];
  const children = Object.entries(shape).flatMap(([key, child]): Draft[] => {
    const inside: Place = {
      schema: child,
      declared: Object.hasOwn(entries, key) ? entries[key] : undefined,
      path: [...path, key],
      key,
      keys: [...keys, key],
      within,
      inOptional: place.inOptional || draft.optional,
      inConditional: conditional,
      covering,
      acceptsAnything,
      ancestors: [...place.ancestors, unwrap(schema)],
    };
    const misplaced = placeProblems(child, inside.path);
    found.problems.push(...misplaced);
    return misplaced.length > 0 ? [] : [buildChild(inside, found)];
  });
  if (own) checkCover(own, keys, found);
  return { ...draft, children };
}

function buildChild(place: Place, found: BuildState): Draft {
  const { schema, declared, ancestors } = place;
  if (shapeOf(schema) && !ancestors.includes(unwrap(schema))) return buildGroup(place, found);
  const element = elementOf(schema);
  // A control of its own draws a list as one field.
  const isOneField = isDisclosure(declared) && declared.control !== undefined;
  if (element && shapeOf(element) && !ancestors.includes(unwrap(element)) && !isOneField)
    return buildList(place, element, found);
  addField(place, found);
  return place.path.join(".");
}

/** A list asks for as many rows as the person adds: it may be empty where the schema takes that, its rows may not. */
function buildList(place: Place, element: $ZodType, found: BuildState): DraftList {
  const { schema, path, key, keys } = place;
  const { own, group, when, label, hint } = describeContainer(place, found);
  const emptiness = containerRequiredness(place, when !== undefined, found.problems);
  if (label === undefined && !place.covering) found.problems.push(unnamedList(path));
  const called = label ?? labelOf(schema, key);
  const itemLabel = group?.itemLabel ?? called;
  const acceptsAnything = place.acceptsAnything || hasFallback(schema) || hasFallback(element);
  const row: Place = {
    ...place,
    acceptsAnything,
    declared: own ? {} : place.declared,
    schema: element,
    path: [...path, "*"],
    key: "*",
    within: [...place.within, itemLabel],
    inOptional: acceptsAnything,
    inConditional: place.inConditional || when !== undefined,
    covering: own ? { disclosure: own, at: ["fields", ...keys].join(".") } : place.covering,
  };
  const draft: DraftList = {
    kind: "list",
    name: path.join("."),
    path,
    key,
    pattern: path.join("."),
    label: called,
    within: place.within,
    hint,
    itemLabel,
    reorderable: group?.reorderable ?? true,
    when,
    schema,
    ...rowBounds(schema),
    optional: !emptiness.required,
    emptyValue: emptiness.value,
    submitsKey: emptiness.submitsKey,
    row: buildGroup(row, found),
  };
  if (own) checkCover(own, keys, found);
  return draft;
}

/** Why a whole group must be given is said of the fields in it that must be. */
function checkCover(own: Disclosure, keys: readonly string[], { problems, unmarked, declaredAt }: BuildState): void {
  const at = ["fields", ...keys].join(".");
  const anyRequired = unmarked.some(({ name, required }) => required && declaredAt.get(name) === at);
  problems.push(...coverProblems(own, at, anyRequired));
}

/** What is declared for the fields of a group, each by its key; `undefined` where it cannot be told. */
function entriesFor(
  declared: unknown,
  shape: object,
  keys: readonly string[],
  problems: Problem[],
): Record<string, unknown> | undefined {
  if (!isRecord(declared)) {
    problems.push(missingDisclosure(keys, Object.keys(shape)));
    return undefined;
  }
  if (isHalfDisclosure(declared, shape)) {
    problems.push(brokenDisclosure(keys, declared));
    return undefined;
  }
  problems.push(...extraKeys(declared, shape, keys));
  return declared;
}

function containerRequiredness(
  { schema, path, key }: Place,
  isConditional: boolean,
  problems: Problem[],
): Requiredness {
  // The form itself is never left out, and neither is a row that is there.
  if (key === "" || key === "*") return { required: true, value: undefined, submitsKey: false };
  return requirednessOf({ schema, control: "custom", name: path.join("."), isConditional }, problems);
}

function addField(place: Place, { problems, unmarked, declaredAt }: BuildState): void {
  const { schema, declared, path, keys, covering } = place;
  const name = path.join(".");
  const own = isDisclosure(declared) ? declared : undefined;
  const stated = own ?? covering?.disclosure;
  if (!stated) {
    problems.push(declared === undefined ? missingDisclosure(keys, []) : brokenDisclosure(keys, declared));
    return;
  }
  const broken = own ? fieldProblems(own, schema, keys.join(".")) : [];
  problems.push(...broken);
  if (broken.length > 0) return;
  declaredAt.set(name, own || !covering ? ["fields", ...keys].join(".") : covering.at);
  unmarked.push(buildField(place, own, stated, problems));
}
