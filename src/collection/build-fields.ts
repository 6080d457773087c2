import { isRecord } from "../policy/is-record.js";
import type { $ZodType } from "zod/v4/core";
import type { Problem } from "../policy/problem.js";
import type { CollectionField, CollectionGroup, CollectionNode } from "./collection.js";
import { type Control, inferControl, isMultiple } from "./control.js";
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
import type { Disclosure, FieldOption } from "./disclosure.js";
import { type Emptiness, EmptinessUnknownError, askEmptiness } from "./emptiness.js";
import { labelWithin } from "./field-label.js";
import { choicesOf } from "./read-control.js";
import { coreOf, shapeOf } from "./schema.js";

/** A field before its mark is known, which depends on the others. */
export type UnmarkedField = Omit<CollectionField, "mark">;

/** The fields of a form, as its schema has them. */
interface BuiltFields {
  readonly root: CollectionGroup;
  readonly fields: readonly CollectionField[];
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
interface Place {
  readonly schema: $ZodType;
  readonly declared: unknown;
  readonly path: readonly string[];
  /** Whether an enclosing group may be left out as a whole, and this field with it. */
  readonly inOptional: boolean;
  readonly covering: Covering | undefined;
  /** The object schemas it stands in: one that holds itself ends there. */
  readonly around: readonly $ZodType[];
}

/** The tree of a form's fields, as its schema has it, and everything wrong with what was declared for them. */
export function buildFields(
  schema: $ZodType,
  declared: unknown,
  mark: (fields: readonly UnmarkedField[]) => (field: UnmarkedField) => CollectionField,
): BuiltFields {
  const found: Found = { problems: [], unmarked: [], declaredAt: new Map() };
  const place: Place = { schema, declared, path: [], inOptional: false, covering: undefined, around: [] };
  const draft = buildGroup(place, found);
  const markField = mark(found.unmarked);
  const marked = new Map(found.unmarked.map((field) => [field.name, markField(field)]));
  return {
    root: finish(draft, marked),
    fields: [...marked.values()],
    declaredAt: found.declaredAt,
    problems: found.problems,
  };
}

/** A group whose fields are still only names: marks come last. */
interface DraftGroup extends Omit<CollectionGroup, "children"> {
  readonly children: readonly (DraftGroup | string)[];
}

interface Found {
  readonly problems: Problem[];
  readonly unmarked: UnmarkedField[];
  readonly declaredAt: Map<string, string>;
}

function finish(draft: DraftGroup, fields: ReadonlyMap<string, CollectionField>): CollectionGroup {
  const children = draft.children.flatMap((child): CollectionNode[] => {
    if (typeof child !== "string") return [finish(child, fields)];
    const field = fields.get(child);
    return field ? [field] : [];
  });
  return { ...draft, children };
}

function buildGroup(place: Place, found: Found): DraftGroup {
  const { schema, declared, path } = place;
  const shape = shapeOf(schema) ?? {};
  const own = isDisclosure(declared) ? declared : undefined;
  const covering = own ? { disclosure: own, at: ["fields", ...path].join(".") } : place.covering;
  const emptiness = askGroup(schema, path, found.problems);
  const draft = {
    kind: "group",
    name: path.join("."),
    path,
    label: own?.label,
    schema,
    optional: !emptiness.required,
    emptyValue: emptiness.value,
    keepsKey: emptiness.keepsKey,
  } as const;
  if (own) found.problems.push(...groupProblems(own, path));
  const entries = covering ? {} : entriesFor(declared, shape, path, found.problems);
  if (!entries) return { ...draft, children: [] };
  const children = Object.entries(shape).flatMap(([key, child]): (DraftGroup | string)[] => {
    const inside: Place = {
      schema: child,
      declared: Object.hasOwn(entries, key) ? entries[key] : undefined,
      path: [...path, key],
      inOptional: place.inOptional || draft.optional,
      covering,
      around: [...place.around, coreOf(schema)],
    };
    const misplaced = placeProblems(child, inside.path);
    found.problems.push(...misplaced);
    if (misplaced.length > 0) return [];
    if (shapeOf(child) && !inside.around.includes(coreOf(child))) return [buildGroup(inside, found)];
    buildField(inside, found);
    return [inside.path.join(".")];
  });
  if (own)
    found.problems.push(...coverProblems(own, `fields.${draft.name}`, anyRequired(found, `fields.${draft.name}`)));
  return { ...draft, children };
}

function anyRequired({ unmarked, declaredAt }: Found, at: string): boolean {
  return unmarked.some(({ name, required }) => required && declaredAt.get(name) === at);
}

/** What is declared for the fields of a group, each by its key; `undefined` where it cannot be told. */
function entriesFor(
  declared: unknown,
  shape: object,
  path: readonly string[],
  problems: Problem[],
): Record<string, unknown> | undefined {
  if (!isRecord(declared)) {
    problems.push(missingDisclosure(path, Object.keys(shape)));
    return undefined;
  }
  if (isHalfDisclosure(declared, shape)) {
    problems.push(brokenDisclosure(path, declared));
    return undefined;
  }
  problems.push(...extraKeys(declared, shape, path));
  return declared;
}

function askGroup(schema: $ZodType, path: readonly string[], problems: Problem[]): Emptiness {
  // The form itself is never left out.
  if (path.length === 0) return { required: true, value: undefined, keepsKey: false };
  return emptinessOf(schema, "custom", path.join("."), problems);
}

function buildField(place: Place, { problems, unmarked, declaredAt }: Found): void {
  const { schema, declared, path, inOptional, covering } = place;
  const name = path.join(".");
  const own = isDisclosure(declared) ? declared : undefined;
  const stated = own ?? covering?.disclosure;
  if (!stated) {
    problems.push(declared === undefined ? missingDisclosure(path, []) : brokenDisclosure(path, declared));
    return;
  }
  const broken = own ? fieldProblems(own, schema, name) : [];
  problems.push(...broken);
  if (broken.length > 0) return;
  const control = own?.control ?? inferControl(schema);
  const emptiness = emptinessOf(schema, control, name, problems);
  const required = emptiness.required && !inOptional;
  const disclosure = own ?? coveredDisclosure(stated, schema, path, required);
  declaredAt.set(name, own || !covering ? `fields.${name}` : covering.at);
  unmarked.push({
    kind: "field",
    name,
    path,
    label: disclosure.label,
    disclosure,
    schema,
    control,
    multiple: isMultiple(schema),
    options: optionsOf(schema, disclosure),
    required,
    emptyValue: emptiness.value,
    keepsKey: emptiness.keepsKey,
    necessity: disclosure.necessity ?? (required ? undefined : "voluntary"),
  });
}

/**
 * What the disclosure of a group says of one field in it. Why it must be given, and what happens otherwise, is said of
 * those that must be given; the others are voluntary.
 */
function coveredDisclosure(
  covering: Disclosure,
  schema: $ZodType,
  path: readonly string[],
  required: boolean,
): Disclosure {
  const label = labelWithin(covering.label, schema, path.at(-1) ?? "");
  if (required) return { ...covering, label };
  const { necessity: _necessity, consequence: _consequence, ...others } = covering;
  return { ...others, label };
}

function emptinessOf(schema: $ZodType, control: Control, name: string, problems: Problem[]): Emptiness {
  try {
    return askEmptiness(schema, control);
  } catch (error) {
    if (!(error instanceof EmptinessUnknownError)) throw error;
    problems.push({
      path: `schema.${name}`,
      message: `${error.message} Its mark, drawn before anything is typed, cannot wait for the answer.`,
      fix: "Let the asynchronous rule take an empty value, and say with .min(1) or .optional() whether it may be left empty.",
    });
    return { required: false, value: undefined, keepsKey: false };
  }
}

function optionsOf(schema: $ZodType, { options }: Disclosure): FieldOption[] {
  if (isOptionList(options)) return [...options];
  const labels = options ?? {};
  const choices = choicesOf(schema).map(String);
  const values = choices.length > 0 ? choices : Object.keys(labels);
  return values.map((value) => ({ value, label: (Object.hasOwn(labels, value) ? labels[value] : undefined) ?? value }));
}

function isOptionList(options: Disclosure["options"]): options is readonly FieldOption[] {
  return Array.isArray(options);
}
