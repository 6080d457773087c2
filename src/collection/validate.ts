import { $ZodObject, type $ZodIssue, type $ZodType, type output, safeParseAsync } from "zod/v4/core";
import type { Collection, CollectionField, CollectionGroup } from "./collection.js";
import type { Fault } from "./fault.js";
import { readControl } from "./read-control.js";
import { nearestPart, readIssue } from "./read-issue.js";
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
    return { ok: false, faults: await faultsOf(collection, result.error.issues, empty) };
  } catch (cause) {
    // A transform or a refinement of the schema's author threw. The person is told, and nothing typed is lost.
    reportThrown(collection, cause);
    return { ok: false, faults: await faultsAlone(collection, raw) };
  }
}

/** Where the schema as a whole gave no answer, each field is asked alone: one of them may be what it threw over. */
async function faultsAlone(collection: Collection, raw: unknown): Promise<FieldFault[]> {
  const faults = await Promise.all(collection.fields.map((field) => askAlone(field, raw)));
  const found = faults.filter((fault) => fault !== undefined);
  return found.length > 0 ? found : [{ field: undefined, fault: { kind: "invalid" }, message: undefined }];
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
  return askAlone(field, raw, (cause) => reportThrown(collection, cause));
}

async function askAlone(
  field: CollectionField,
  raw: unknown,
  onThrown: (cause: unknown) => void = () => {},
): Promise<FieldFault | undefined> {
  const held = readControl(field, valueAt(raw, field.path));
  const wasEmpty = held === undefined;
  if (wasEmpty && !field.required) return undefined;
  const value = wasEmpty ? field.emptyValue : held;
  try {
    const probe = new $ZodObject({ type: "object", shape: { field: field.schema } });
    const submit = wasEmpty && value === undefined && !field.keepsKey ? {} : { field: value };
    const result = await safeParseAsync(probe, submit, context);
    const issue = result.success ? undefined : result.error.issues[0];
    return issue && (await faultOf(field, issue, wasEmpty));
  } catch (cause) {
    onThrown(cause);
    return { field, fault: wasEmpty ? { kind: "missing" } : { kind: "invalid" }, message: undefined };
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
function valueAt(raw: unknown, path: readonly string[]): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** One fault a field, the first: a person mends one thing at a time. In the order of the form. */
async function faultsOf(
  collection: Collection,
  issues: readonly $ZodIssue[],
  empty: ReadonlySet<string>,
): Promise<FieldFault[]> {
  const first = new Map<CollectionField | undefined, $ZodIssue>();
  for (const issue of issues) {
    const field = fieldAt(collection, issue.path);
    if (!first.has(field)) first.set(field, issue);
  }
  const inOrder = [undefined, ...collection.fields];
  return Promise.all(
    inOrder.flatMap((field) => {
      const issue = first.get(field);
      return issue ? [faultOf(field, issue, field !== undefined && empty.has(field.name))] : [];
    }),
  );
}

/** The field that an issue is about: the one its path leads to or through, or the first one of the group it names. */
function fieldAt(collection: Collection, path: readonly PropertyKey[]): CollectionField | undefined {
  const names = path.map((_, end) =>
    path
      .slice(0, end + 1)
      .map(String)
      .join("."),
  );
  const exact = names.map((name) => collection.fieldsByName.get(name)).find((field) => field !== undefined);
  const group = names.at(-1);
  if (exact || group === undefined) return exact;
  return collection.fields.find((field) => field.name.startsWith(`${group}.`));
}

async function faultOf(field: CollectionField | undefined, issue: $ZodIssue, wasEmpty: boolean): Promise<FieldFault> {
  const missing = wasEmpty && field?.required === true;
  const own = ownWords(issue);
  return {
    field,
    fault: missing ? { kind: "missing" } : readIssue(issue, field?.schema),
    message: own ?? (missing ? await wordsForEmpty(field.schema) : undefined),
  };
}

/** What the schema's author says of an issue; of a union, what is said of the part that fits best. */
function ownWords(issue: $ZodIssue): string | undefined {
  if (issue.message !== unspoken && issue.message !== "") return issue.message;
  if (issue.code !== "invalid_union") return undefined;
  const nearest = nearestPart(issue);
  const parts = nearest ? [nearest] : issue.errors.flatMap((part) => part.slice(0, 1));
  return parts.map(ownWords).find((words) => words !== undefined);
}

/**
 * What the schema's author says of an empty text: `z.string().min(1, "Tell us your name")` says it of "", which an empty
 * text box never submits.
 */
async function wordsForEmpty(schema: $ZodType): Promise<string | undefined> {
  try {
    const result = await safeParseAsync(schema, "", context);
    const issue = result.success ? undefined : result.error.issues[0];
    return issue && ownWords(issue);
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
