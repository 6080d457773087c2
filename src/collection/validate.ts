import { $ZodObject, type $ZodIssue, type $ZodType, type output, safeParse, safeParseAsync } from "zod/v4/core";
import type { Collection, CollectionField, CollectionGroup } from "./collection.js";
import type { Fault } from "./fault.js";
import { readControl } from "./read-control.js";
import { readIssue } from "./read-issue.js";
import { readValues } from "./read-values.js";
import { type CollectionSchema, hasRulesAcrossFields } from "./schema.js";

/** What is wrong with a field, or with the form as a whole where it is nobody's in particular. */
export interface FieldFault {
  /** `undefined` where the fault belongs to no field. */
  readonly field: CollectionField | undefined;
  readonly fault: Fault;
  /** What the schema itself says of it, in its author's words. They come first. */
  readonly message: string | undefined;
}

/** What a form's schema says of what was given. */
export type Validation<Schema extends CollectionSchema = CollectionSchema> =
  | { readonly ok: true; readonly values: output<Schema> }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** Marks a message as none of the author's: an error map is asked last, after what the schema itself says. */
const unspoken = "\u0000";

/**
 * No zod code generation: it asks for `eval`, which a strict content security policy reports, and for the few parses of
 * one form it never pays (68 ms against 7 ms for 1000 fields).
 */
const context = { jitless: true, error: () => unspoken };

/** Holds what the controls of a whole form hold against its schema. */
export async function validate<Schema extends CollectionSchema>(
  collection: Collection<Schema>,
  raw: unknown,
): Promise<Validation<Schema>> {
  const { input, empty } = readValues(collection, raw);
  try {
    const result = await safeParseAsync(collection.schema, input, context);
    if (result.success) return { ok: true, values: result.data };
    return { ok: false, faults: faultsOf(collection, result.error.issues, empty) };
  } catch (cause) {
    // A transform or a refinement of the schema's author threw. The person is told, and nothing typed is lost.
    reportThrown(collection, cause);
    return { ok: false, faults: [{ field: undefined, fault: { kind: "invalid" }, message: undefined }] };
  }
}

/**
 * Holds one field against the schema: its own part of it alone, unless an object around it has rules across its fields.
 */
export async function validateField(
  collection: Collection,
  field: CollectionField,
  raw: unknown,
): Promise<FieldFault | undefined> {
  if (dependsOnOthers(collection, field)) {
    const validation = await validate(collection, raw);
    return validation.ok ? undefined : validation.faults.find((one) => one.field?.name === field.name);
  }
  const held = readControl(field, valueAt(raw, field.path));
  const value = held ?? field.emptyValue;
  if (held === undefined && !field.required) return undefined;
  try {
    const probe = new $ZodObject({ type: "object", shape: { field: field.schema } });
    const result = await safeParseAsync(probe, value === undefined ? {} : { field: value }, context);
    const issue = result.success ? undefined : result.error.issues[0];
    return issue && faultOf(field, issue, held === undefined);
  } catch (cause) {
    reportThrown(collection, cause);
    return { field, fault: { kind: "invalid" }, message: undefined };
  }
}

/** Whether any object that the field stands in can only be asked as a whole. */
export function dependsOnOthers(collection: Collection, field: CollectionField): boolean {
  let group: CollectionGroup | undefined = collection.root;
  for (const [depth] of field.path.entries()) {
    if (!group) return false;
    // Whether an optional group is asked at all depends on the other fields in it.
    if (group.optional || hasRulesAcrossFields(group.schema)) return true;
    const next: CollectionGroup["children"][number] | undefined = group.children.find(
      (child) => child.path.at(-1) === field.path[depth],
    );
    group = next?.kind === "group" ? next : undefined;
  }
  return false;
}

/** The value at a path, own properties only. */
export function valueAt(raw: unknown, path: readonly string[]): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** One fault a field, the first: a person mends one thing at a time. In the order of the form. */
function faultsOf(collection: Collection, issues: readonly $ZodIssue[], empty: ReadonlySet<string>): FieldFault[] {
  const byField = new Map<string, FieldFault>();
  const byPath = new Map(collection.fields.map((field) => [field.name, field]));
  for (const issue of issues) {
    const field = fieldAt(byPath, collection, issue.path);
    const name = field?.name ?? "";
    if (byField.has(name)) continue;
    byField.set(name, faultOf(field, issue, empty.has(name)));
  }
  const ordered = collection.fields.flatMap(({ name }) => byField.get(name) ?? []);
  const general = byField.get("");
  return general ? [general, ...ordered] : ordered;
}

/** The field that an issue is about: the one its path leads to or through, or the first one of the group it names. */
function fieldAt(
  byPath: ReadonlyMap<string, CollectionField>,
  collection: Collection,
  path: readonly PropertyKey[],
): CollectionField | undefined {
  const names = path.map((_, end) =>
    path
      .slice(0, end + 1)
      .map(String)
      .join("."),
  );
  const exact = names.map((name) => byPath.get(name)).find((field) => field !== undefined);
  const group = names.at(-1);
  if (exact || group === undefined) return exact;
  return collection.fields.find((field) => field.name.startsWith(`${group}.`));
}

function faultOf(field: CollectionField | undefined, issue: $ZodIssue, wasEmpty: boolean): FieldFault {
  const missing = wasEmpty && field?.required === true;
  const own = issue.message === unspoken || issue.message === "" ? undefined : issue.message;
  return {
    field,
    fault: missing ? { kind: "missing" } : readIssue(issue),
    message: own ?? (missing ? wordsForEmpty(field.schema) : undefined),
  };
}

/**
 * What the schema's author says of an empty text: `z.string().min(1, "Tell us your name")` says it of "", which an empty
 * text box never submits.
 */
function wordsForEmpty(schema: $ZodType): string | undefined {
  try {
    const result = safeParse(schema, "", context);
    const message = result.success ? unspoken : (result.error.issues[0]?.message ?? unspoken);
    return message === unspoken ? undefined : message;
  } catch {
    return undefined;
  }
}

function reportThrown(collection: Collection, cause: unknown): void {
  console.error(
    `Collection ${JSON.stringify(collection.id)}: its schema threw while it was asked, so the form cannot be sent. ` +
      "A refinement or transform must take every value of its type; guard it, or put it behind .pipe().",
    cause,
  );
}
