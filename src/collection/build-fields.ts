import { globalRegistry, type $ZodType } from "zod/v4/core";
import { listIds, type Problem } from "../policy/problem.js";
import type { CollectionField, CollectionGroup, CollectionNode } from "./collection.js";
import { type Control, controls, inferControl, isMultiple } from "./control.js";
import type { Disclosure, FieldOption } from "./disclosure.js";
import { type Emptiness, EmptinessUnknownError, askEmptiness } from "./emptiness.js";
import { choicesOf } from "./read-control.js";
import { layersOf, namedValues, shapeOf } from "./schema.js";

/** A field before its mark is known, which depends on the others. */
export type UnmarkedField = Omit<CollectionField, "mark">;

/** A place in the schema, what was declared for it, and what the places around it say. */
interface Place {
  readonly schema: $ZodType;
  readonly declared: unknown;
  readonly path: readonly string[];
  /** Whether an enclosing group may be left out as a whole, and this field with it. */
  readonly inOptional: boolean;
  /** The disclosure of an enclosing object, which covers this place too. */
  readonly covering: Disclosure | undefined;
}

/** The tree of a form's fields, as its schema has it, and everything wrong with what was declared for them. */
export function buildFields(
  schema: $ZodType,
  declared: unknown,
  mark: (fields: readonly UnmarkedField[]) => (field: UnmarkedField) => CollectionField,
): { root: CollectionGroup; fields: CollectionField[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const unmarked: UnmarkedField[] = [];
  const place: Place = { schema, declared, path: [], inOptional: false, covering: undefined };
  const draft = buildGroup(place, { problems, unmarked });
  const markField = mark(unmarked);
  const marked = new Map(unmarked.map((field) => [field.name, markField(field)]));
  return { root: finish(draft, marked), fields: [...marked.values()], problems };
}

/** A group whose fields are still only names: marks come last. */
interface DraftGroup extends Omit<CollectionGroup, "children"> {
  readonly children: readonly (DraftGroup | string)[];
}

interface Found {
  readonly problems: Problem[];
  readonly unmarked: UnmarkedField[];
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
  const covering = own ?? place.covering;
  const entries = own || !isRecord(declared) ? {} : declared;
  const { optional, value } = askGroup(schema, path);
  if (!covering) {
    found.problems.push(...extraKeys(entries, shape, path));
    if (!isRecord(declared)) found.problems.push(missingDisclosure(path, Object.keys(shape)));
  }
  const children = Object.entries(shape).map(([key, child]): DraftGroup | string => {
    const inside: Place = {
      schema: child,
      declared: Object.hasOwn(entries, key) ? entries[key] : undefined,
      path: [...path, key],
      inOptional: place.inOptional || optional,
      covering,
    };
    if (shapeOf(child)) return buildGroup(inside, found);
    buildField(inside, found);
    return inside.path.join(".");
  });
  return {
    kind: "group",
    name: path.join("."),
    path,
    label: own?.label,
    schema,
    optional,
    emptyValue: value,
    children,
  };
}

function askGroup(schema: $ZodType, path: readonly string[]): { optional: boolean; value: unknown } {
  // The form itself is never left out.
  if (path.length === 0) return { optional: false, value: undefined };
  const { required, value } = askEmptiness(schema, "custom");
  return { optional: !required, value };
}

function buildField(place: Place, { problems, unmarked }: Found): void {
  const { schema, declared, path, inOptional, covering } = place;
  const name = path.join(".");
  const disclosure = isDisclosure(declared)
    ? declared
    : covering && { ...covering, label: labelWithin(covering, schema, path) };
  if (!disclosure) {
    problems.push(declared === undefined ? missingDisclosure(path, []) : brokenDisclosure(path, declared));
    return;
  }
  const declaredControl: unknown = disclosure.control;
  if (declaredControl !== undefined && !controls.some((control) => control === declaredControl)) {
    problems.push({
      path: `fields.${name}.control`,
      message: `${JSON.stringify(declaredControl)} is not a control.`,
      fix: `Use one of ${listIds(controls)}, or leave it out.`,
    });
    return;
  }
  const control = disclosure.control ?? inferControl(schema);
  const emptiness = emptinessOf(schema, control, name, problems);
  const required = emptiness.required && !inOptional;
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
    necessity: disclosure.necessity ?? (required ? undefined : "voluntary"),
  });
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
    return { required: false, value: undefined };
  }
}

/** A field that a wider disclosure covers is called by what the schema says of it, or by its key, within the whole. */
function labelWithin(covering: Disclosure, schema: $ZodType, path: readonly string[]): Disclosure["label"] {
  const own = titleOf(schema) ?? humanise(path.at(-1) ?? "");
  const { label } = covering;
  if (typeof label === "string") return `${label}: ${own}`;
  return Object.fromEntries(Object.entries(label).map(([language, words]) => [language, `${words}: ${own}`]));
}

function titleOf(schema: $ZodType): string | undefined {
  return layersOf(schema)
    .map((layer) => globalRegistry.get(layer)?.title)
    .find((title) => title !== undefined);
}

/** "postalCode" as "postal code". */
function humanise(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase();
}

function optionsOf(schema: $ZodType, { options }: Disclosure): FieldOption[] {
  const choices = choicesOf(schema).map(String);
  if (isOptionList(options)) return [...options];
  const values = namedValues(schema).length > 0 || choices.length > 0 ? choices : Object.keys(options ?? {});
  return values.map((value) => ({ value, label: options?.[value] ?? value }));
}

function isOptionList(options: Disclosure["options"]): options is readonly FieldOption[] {
  return Array.isArray(options);
}

/**
 * A disclosure names one category; a group of fields may well hold a field that is called "category", but that is an
 * object.
 */
function isDisclosure(value: unknown): value is Disclosure {
  return isRecord(value) && typeof value["category"] === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function missingDisclosure(path: readonly string[], keys: readonly string[]): Problem {
  const what = keys.length > 0 ? `a disclosure for each of ${listIds(keys)}, or one for them all` : "a disclosure";
  return {
    path: ["fields", ...path].join("."),
    message: "It is asked for without a word on why: it has no disclosure.",
    fix: `Give it ${what}: at least { label, category, uses }.`,
  };
}

function brokenDisclosure(path: readonly string[], declared: unknown): Problem {
  const missing = ["label", "category", "uses"].filter((key) => !isRecord(declared) || declared[key] === undefined);
  return {
    path: ["fields", ...path].join("."),
    message:
      missing.length > 0
        ? `Its disclosure has no ${missing.join(", no ")}.`
        : "Its disclosure's category is not an id.",
    fix: "Give it at least { label, category, uses }.",
  };
}

function extraKeys(entries: Record<string, unknown>, shape: object, path: readonly string[]): Problem[] {
  const known = Object.keys(shape);
  return Object.keys(entries)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: ["fields", ...path, key].join("."),
      message: "The schema has no such field, so nothing could be given in it.",
      fix: `Remove it, or use one of ${listIds(known)}.`,
    }));
}
