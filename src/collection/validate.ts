import { $ZodObject, type $ZodIssue, type $ZodType, safeParseAsync } from "zod/v4/core";
import type { Collection, CollectionField, CollectionNode } from "./collection.js";
import { consentFaults } from "./consent-faults.js";
import { findField, findNode, type NamedNode } from "./find-field.js";
import { valueAt } from "./own-value.js";
import type { Fault } from "./fault.js";
import { readControl } from "./read-control.js";
import { nearestPart, readIssue, unfoldIssue } from "./read-issue.js";
import { type Filling, type ReadValues, readValues } from "./read-values.js";
import { type CollectionSchema, hasRulesAcrossFields } from "./schema.js";
import { withAbsent } from "./submit-schema.js";
import type { SubmittedValues } from "./submitted-values.js";

/** What is wrong with a field, or with the form as a whole where it is nobody's in particular. */
export interface FieldFault {
  /** `undefined` where the fault belongs to no field. */
  readonly field: NamedNode | undefined;
  readonly fault: Fault;
  /** What the schema itself says of it, in its author's words. They come first. */
  readonly message: string | undefined;
}

/** What a form's schema says of what was given. */
export type Validation<Schema extends CollectionSchema = CollectionSchema, Conditional extends string = string> =
  | { readonly ok: true; readonly values: SubmittedValues<Schema, Conditional> }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** Marks a message as none of the author's: an error map is asked last, after what the schema itself says. */
const unspoken = "\u0000";

/**
 * No zod code generation: it asks for `eval`, which a strict content security policy reports, and for the few parses of
 * one form it never pays (68 ms against 7 ms for 1000 fields).
 */
const context = { jitless: true, error: () => unspoken };

const none: ReadonlySet<string> = new Set();

/** Holds what the controls of a whole form hold against its schema. */
export async function validate<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  raw: unknown,
  filling: Filling = {},
): Promise<Validation<Schema, Conditional>> {
  const { language = collection.language, disabled = none } = filling;
  const read = readValues(collection, raw, filling);
  const disagreed = consentFaults(read);
  try {
    const result = await safeParseAsync(schemaWithout(collection, disabled), read.input, context);
    if (result.success && disagreed.length === 0 && isSubmitted<Schema, Conditional>(result.data))
      return { ok: true, values: result.data };
    const issues = result.success ? [] : result.error.issues.flatMap(unfoldIssue);
    return { ok: false, faults: await faultsOf(collection, issues, read, disagreed) };
  } catch (cause) {
    // A transform or a refinement of the schema's author threw. The person is told, and nothing typed is lost.
    reportThrown(collection, cause);
    return { ok: false, faults: await faultsAlone(read.asked, raw, language) };
  }
}

/** The schema of what is submitted where some controls are disabled: nobody can give what they ask for. */
function schemaWithout(collection: Collection, disabled: ReadonlySet<string>): $ZodType {
  if (disabled.size === 0) return collection.submitSchema;
  const patterns = [...disabled].flatMap((name) => findField(collection, name)?.pattern ?? []);
  return withAbsent(collection.root, new Set(patterns));
}

/** Where zod's types, which do not know of conditions, meet those of forthright, which do. */
function isSubmitted<Schema extends CollectionSchema, Conditional extends string>(
  values: unknown,
): values is SubmittedValues<Schema, Conditional> {
  return values !== undefined;
}

/** Where the schema as a whole gave no answer, each field is asked alone: one of them may be what it threw over. */
async function faultsAlone(asked: readonly CollectionField[], raw: unknown, language: string): Promise<FieldFault[]> {
  const faults = await Promise.all(asked.map((field) => askAlone(field, raw, language)));
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
  language = collection.language,
): Promise<FieldFault | undefined> {
  if (dependsOnOthers(collection, field)) {
    const validation = await validate(collection, raw, { language });
    return validation.ok ? undefined : validation.faults.find((one) => one.field?.name === field.name);
  }
  return askAlone(field, raw, language, (cause) => reportThrown(collection, cause));
}

async function askAlone(
  field: CollectionField,
  raw: unknown,
  language: string,
  onThrown: (cause: unknown) => void = () => {},
): Promise<FieldFault | undefined> {
  const held = readControl(field, valueAt(raw, field.path), language);
  const wasEmpty = held === undefined;
  if (wasEmpty && !field.required) return undefined;
  const value = wasEmpty ? field.emptyValue : held;
  try {
    const probe = new $ZodObject({ type: "object", shape: { field: field.schema } });
    const submit = wasEmpty && value === undefined && !field.keepsKey ? {} : { field: value };
    const result = await safeParseAsync(probe, submit, context);
    const [issue] = result.success ? [] : result.error.issues.flatMap(unfoldIssue);
    return issue && (await faultOf(field, issue, wasEmpty));
  } catch (cause) {
    onThrown(cause);
    return { field, fault: wasEmpty ? { kind: "missing" } : { kind: "invalid" }, message: undefined };
  }
}

/** Whether any object that the field stands in can only be asked as a whole, or it stands and falls with a consent. */
export function dependsOnOthers(collection: Collection, field: CollectionField): boolean {
  if (field.disclosure.covers || collection.fields.some(({ disclosure }) => disclosure.covers?.includes(field.pattern)))
    return true;
  let node: CollectionNode | undefined = collection.root;
  for (const key of field.path) {
    if (!node || node.kind === "field") return false;
    // Whether an optional group is asked at all depends on the other fields in it.
    if ((node.kind === "group" && node.optional) || hasRulesAcrossFields(node.schema)) return true;
    node = node.kind === "list" ? node.row : node.children.find((child) => child.path.at(-1) === key);
  }
  return false;
}

/** One fault a field, the first: a person mends one thing at a time. In the order of the form. */
async function faultsOf(
  collection: Collection,
  issues: readonly $ZodIssue[],
  { asked, empty }: ReadValues,
  disagreed: readonly FieldFault[],
): Promise<FieldFault[]> {
  const first = new Map<string | undefined, { readonly field: NamedNode | undefined; readonly issue: $ZodIssue }>();
  for (const issue of issues) {
    const field = fieldAt(collection, issue.path, asked);
    if (!first.has(field?.name)) first.set(field?.name, { field, issue });
  }
  const found = await Promise.all(
    [...first.values()].map(({ field, issue }) =>
      faultOf(field, issue, field !== undefined && (field.kind === "list" || empty.has(field.name))),
    ),
  );
  const others = disagreed.filter(({ field }) => !first.has(field?.name));
  return inOrder(collection, asked, [...found, ...others]);
}

/** What is nobody's in particular first, then as the fields stand; a list's own before its rows'. */
function inOrder(
  { fields }: Collection,
  asked: readonly CollectionField[],
  faults: readonly FieldFault[],
): FieldFault[] {
  const declared = new Map(fields.map(({ name }, place) => [name, place]));
  const places = new Map(asked.map(({ name }, place) => [name, place]));
  const placeOf = ({ field }: FieldFault): number => {
    if (!field) return -1;
    const own = places.get(field.name);
    if (own !== undefined) return own;
    const within = asked.findIndex(({ name }) => name.startsWith(`${field.name}.`));
    if (within !== -1) return within - 0.5;
    // A list without rows: it stands before what comes after it.
    const from = fields.findIndex(({ name }) => name.startsWith(`${field.pattern}.`));
    const next = asked.findIndex(({ pattern }) => (declared.get(pattern) ?? -1) > from);
    return next === -1 ? asked.length : next - 0.5;
  };
  return faults.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The field that an issue is about: the one its path leads to or through, or the first one of the group it names. */
function fieldAt(
  collection: Collection,
  path: readonly PropertyKey[],
  asked: readonly CollectionField[],
): NamedNode | undefined {
  const names = path.map((_, end) =>
    path
      .slice(0, end + 1)
      .map(String)
      .join("."),
  );
  const exact = names.map((name) => findNode(collection, name)).findLast((node) => node !== undefined);
  const last = names.at(-1);
  if (last === undefined || exact?.kind === "field" || exact?.name === last) return exact;
  // A group, or a whole row: the first field in it that is asked for.
  return asked.find(({ name }) => name.startsWith(`${last}.`)) ?? exact;
}

async function faultOf(field: NamedNode | undefined, issue: $ZodIssue, wasEmpty: boolean): Promise<FieldFault> {
  const missing = wasEmpty && field?.kind === "field" && field.required;
  const own = ownWords(issue);
  return {
    field,
    fault: missing ? { kind: "missing" } : readIssue(issue, field),
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
