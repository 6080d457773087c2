import { type $ZodIssue, type $ZodType, safeParseAsync } from "zod/v4/core";
import type { Collection, CollectionField, CollectionGroup } from "../model/collection.js";
import { consentIssues, forgedConsentIssues, isForced } from "./consent-issues.js";
import { validateInIsolation, context, toFieldIssue } from "./validate-in-isolation.js";
import { validateFieldsIndividually } from "./validate-individually.js";
import { findField, findNode, type NamedNode } from "../model/find-field.js";
import { asSubmittedValues } from "../model/trust.js";
import { nodesAlong } from "../model/walk.js";
import { getPath } from "../model/paths.js";
import { expandUnionIssue } from "./from-zod-issue.js";
import { type ParseOptions, type ParsedValues, parseFormValues } from "../values/parse-form-values.js";
import { hasRulesAcrossFields } from "../schema/schema.js";
import { makeConditionalOptional } from "../schema/conditional-schema.js";
import type { SubmittedValues } from "../model/submitted-values.js";
import { withFileErrors } from "./file-errors.js";
import type { CollectionSchema } from "../model/collection-schema.js";
import type { FieldIssue } from "./field-issue.js";

/** What a form's schema says of what was given. */
export type Validation<Schema extends CollectionSchema = CollectionSchema, Conditional extends string = string> =
  | { readonly ok: true; readonly values: SubmittedValues<Schema, Conditional> }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

const none: ReadonlySet<string> = new Set();

/** A form whose values are parsed, for whatever reads them: validation, visibility, record. */
export interface ParsedForm {
  /** The values that the controls hold. */
  readonly raw: unknown;
  readonly parsed: ParsedValues;
  /** The language that the form was filled in in. */
  readonly language: string;
  /** The names of the fields that nobody can give. */
  readonly disabled: ReadonlySet<string>;
}

/** Validates the values that the controls of a form hold against its schema. */
export function validate<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  raw: unknown,
  options: ParseOptions = {},
): Promise<Validation<Schema, Conditional>> {
  const { language = collection.language, disabled = none } = options;
  const parsed = parseFormValues(collection, raw, options);
  return validateParsed(collection, { raw, parsed, language, disabled });
}

/** The same for values that are parsed already: a submit parses them once. */
export async function validateParsed<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  { raw, parsed: read, language, disabled }: ParsedForm,
): Promise<Validation<Schema, Conditional>> {
  const disagreed = consentIssues(collection, read);
  try {
    const result = await safeParseAsync(schemaWithout(collection, disabled), read.input, context);
    const forged = result.success ? forgedConsentIssues(collection, read, result.data) : [];
    const others = [...disagreed, ...forged];
    if (result.success && others.length === 0) return { ok: true, values: asSubmittedValues(result.data) };
    const issues = result.success ? [] : result.error.issues.flatMap(expandUnionIssue);
    return { ok: false, issues: await toFieldIssues(collection, issues, read, others) };
  } catch (cause) {
    // A transform or a refinement of the schema's author threw. The person is told, and nothing typed is lost.
    reportThrown(collection, cause);
    return {
      ok: false,
      issues: inOrder(collection, await validateFieldsIndividually(collection, read, raw, language)),
    };
  }
}

/**
 * The schema of a submit, by collection: conditional fields may be absent. Not a field of the collection, since
 * `defineCollection` would make a page load the code for it before anybody fills in the form.
 */
const submitSchemas = new WeakMap<Collection, $ZodType>();

/** The schema of what is submitted where some controls are disabled: nobody can give what they ask for. */
function schemaWithout(collection: Collection, disabled: ReadonlySet<string>): $ZodType {
  if (disabled.size === 0) {
    const schema = submitSchemas.get(collection) ?? makeConditionalOptional(collection.root);
    submitSchemas.set(collection, schema);
    return schema;
  }
  const patterns = [...disabled].flatMap((name) => findField(collection, name)?.pattern ?? []);
  return makeConditionalOptional(collection.root, new Set(patterns));
}

/**
 * Holds one field against the schema: its own part of it alone, unless an object around it has rules across its fields.
 */
export async function validateField(
  collection: Collection,
  field: CollectionField,
  raw: unknown,
  language = collection.language,
): Promise<FieldIssue | undefined> {
  if (dependsOnOthers(collection, field)) {
    const validation = await validate(collection, raw, { language });
    return validation.ok ? undefined : validation.issues.find((one) => one.field?.name === field.name);
  }
  return validateInIsolation(field, raw, language, (cause) => reportThrown(collection, cause));
}

/** Whether any object that the field stands in can only be asked as a whole, or it stands and falls with a consent. */
export function dependsOnOthers(collection: Collection, field: CollectionField): boolean {
  const isCovered = collection.fields.some(({ disclosure }) => disclosure.covers?.includes(field.pattern));
  if (isCovered || field.disclosure.covers) return true;
  // Whether an optional group is validated at all depends on the other fields in it.
  return nodesAlong(collection.root, field.path.slice(0, -1)).some(
    (node) => (node.kind === "group" && node.optional) || hasRulesAcrossFields(node.schema),
  );
}

/** One fault a field, the first: a person mends one thing at a time. In the order of the form. */
async function toFieldIssues(
  collection: Collection,
  issues: readonly $ZodIssue[],
  read: ParsedValues,
  besides: readonly FieldIssue[],
): Promise<FieldIssue[]> {
  const first = new Map<string | undefined, Found>();
  for (const issue of issues) {
    const field = fieldAt(collection, issue.path, read);
    const before = first.get(field?.name);
    if (before) before.others.push(issue);
    else first.set(field?.name, { field, issue, others: [] });
  }
  const found = await Promise.all(
    [...first.values()].map(async ({ field, issue, others }) => {
      const wasEmpty = field !== undefined && (field.kind === "list" || read.empty.has(field.name));
      const fault = await toFieldIssue(field, issue, wasEmpty);
      return field ? withFileErrors(fault, [issue, ...others], read.filled.get(field.name), field.path.length) : fault;
    }),
  );
  const own = found.map((fault) => (isForced(collection, read, fault) ? formLevelIssue : fault));
  return inOrder(collection, [...own, ...besides.filter(({ field }) => !field || !first.has(field.name))]);
}

/** What zod found wrong in one place: the first thing, which is told, and what else. */
interface Found {
  readonly field: NamedNode | undefined;
  readonly issue: $ZodIssue;
  readonly others: $ZodIssue[];
}

/** A fault that no answer of the person's would mend. */
const formLevelIssue: FieldIssue = { field: undefined, issue: { kind: "invalid" }, message: undefined };

/** What is nobody's in particular first, then as the form stands; a list's own before its rows'. */
function inOrder({ root }: Collection, faults: readonly FieldIssue[]): FieldIssue[] {
  return faults
    .map((fault) => ({ fault, place: placeOf(root, fault.field?.path ?? []) }))
    .toSorted((one, other) => comparePlaces(one.place, other.place))
    .map(({ fault }) => fault);
}

/** Where a path leads in the form: at each step the index of the child or the row. */
function placeOf(root: CollectionGroup, path: readonly string[]): number[] {
  const nodes = nodesAlong(root, path);
  return path.map((key, step) => {
    const around = nodes[step];
    return around?.kind === "group" ? around.children.findIndex((child) => child.key === key) : Number(key);
  });
}

function comparePlaces(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((step, index) => step !== other[index]);
  if (differing === -1) return one.length - other.length;
  return (one[differing] ?? 0) - (other[differing] ?? -1);
}

/**
 * The field that an issue is about: the one its path leads to or through, or the first one of the group it names. None
 * where it is not asked for: nobody could mend it there.
 */
function fieldAt(collection: Collection, path: readonly PropertyKey[], read: ParsedValues): NamedNode | undefined {
  const names = path.map((_, end) =>
    path
      .slice(0, end + 1)
      .map(String)
      .join("."),
  );
  const exact = names
    .map((name) => findNode(collection, name))
    .findLast((node) => node !== undefined && isVisible(node, read));
  const last = names.at(-1);
  if (last === undefined || exact?.kind === "field" || exact?.name === last) return exact;
  // A group, or a whole row: the first field in it that is asked for.
  return read.visible.find(({ name }) => name.startsWith(`${last}.`)) ?? exact;
}

function isVisible({ kind, name, path }: NamedNode, { empty, filled, input }: ParsedValues): boolean {
  return kind === "field" ? empty.has(name) || filled.has(name) : getPath(input, path) !== undefined;
}

function reportThrown(collection: Collection, cause: unknown): void {
  console.error(
    `Collection ${JSON.stringify(collection.id)}: its schema threw while it was asked, so the form cannot be sent. ` +
      "A refinement or transform must take every value of its type; guard it, or put it behind .pipe().",
    cause,
  );
}
