import { $ZodAsyncError, $ZodObject, type $ZodType, safeParse } from "zod/v4/core";
import { isMultiple } from "./infer-control.js";
import { unwrap, definitionOf, wrappersOf, namedValues } from "./schema.js";
import { type Control, isCheckbox } from "../model/control.js";

/** What a schema does with a field left empty. */
export interface Requiredness {
  /** Whether the schema refuses the field left empty, as its control submits it. This is what every mark tells. */
  readonly required: boolean;
  /** What the control submits when it is left empty. */
  readonly value: unknown;
  /** Whether its key is submitted then, even if it holds `undefined`. */
  readonly submitsKey: boolean;
}

/**
 * Asks a schema what it does with a field left empty, as its control would submit it. An empty text box is absent, not
 * `""`: by optionality alone `z.string()` would be required in its type and yet take an empty box.
 *
 * Where a schema has several words for "nothing" (`.nullable()`, `.or(z.literal(""))`), the control submits the one it
 * takes. A schema that throws refuses. Where the field comes and goes, its key left out says that it was not asked for:
 * what was, and was left empty, keeps it if the schema takes that.
 *
 * @throws {RequirednessUnknownError} when only an asynchronous rule can tell: a mark needs the answer before it is drawn.
 */
export function resolveRequiredness(schema: $ZodType, control: Control, isConditional = false): Requiredness {
  return (
    (isConditional ? undefined : inferRequiredness(schema, control)) ??
    probeRequiredness(schema, control, isConditional)
  );
}

/** The same by trying: the schema is given all that the control may submit. */
export function probeRequiredness(schema: $ZodType, control: Control, isConditional = false): Requiredness {
  const probe = new $ZodObject({ type: "object", shape: { field: schema } });
  const submits = emptySubmits(schema, control, isConditional);
  const taken = submits.find((submit) => takes(probe, submit));
  const submit = taken ?? submits[0];
  return { required: !taken, value: submit?.field, submitsKey: submit !== undefined && "field" in submit };
}

/** Thrown where a schema answers whether a field may be left empty only in time, which a mark cannot wait for. */
export class RequirednessUnknownError extends Error {
  override readonly name = "RequirednessUnknownError";
}

/** What stands in the object around the field: a key left out is not the same as one that holds `undefined`. */
type Submit = { readonly field?: unknown };

function takes(probe: $ZodType, submit: Submit): boolean {
  try {
    return safeParse(probe, submit, { jitless: true }).success;
  } catch (error) {
    if (error instanceof $ZodAsyncError) {
      throw new RequirednessUnknownError("Only an asynchronous rule can tell whether it may be left empty.", {
        cause: error,
      });
    }
    return false;
  }
}

/** What a control may submit when it is left empty, what it submits by nature first. */
function emptySubmits(schema: $ZodType, control: Control, isConditional: boolean): Submit[] {
  const named = namedValues(schema);
  const others = [null, ""].filter((value) => named.includes(value)).map((field) => ({ field }));
  const absent: Submit[] = isConditional ? [{ field: undefined }, {}] : [{}, { field: undefined }];
  const nothing: Submit[] = [...absent, ...others];
  if (isCheckbox(control)) return [...(takesBoolean(schema) ? [{ field: false }] : []), ...nothing];
  if (isMultiple(schema)) return [{ field: [] }, ...nothing];
  // `z.coerce.string()` takes `undefined` and makes the word "undefined" of it.
  if (coercesToString(schema)) return [{ field: "" }, ...(mayBeAbsent(schema) ? absent : []), ...others];
  return nothing;
}

function takesBoolean(schema: $ZodType): boolean {
  const definition = definitionOf(unwrap(schema));
  if (definition.type === "union") return definition.options.some(takesBoolean);
  return (
    definition.type === "boolean" ||
    (definition.type === "literal" && definition.values.some((value) => typeof value === "boolean"))
  );
}

function coercesToString(schema: $ZodType): boolean {
  const definition = definitionOf(unwrap(schema));
  return definition.type === "string" && definition.coerce === true;
}

const absenceTypes = new Set(["optional", "default", "prefault", "catch"]);

function mayBeAbsent(schema: $ZodType): boolean {
  return wrappersOf(schema).some((layer) => absenceTypes.has(definitionOf(layer).type));
}

/** What an unticked or ticked box of this schema means: a schema of its own words is ticked by its first one. */
export function checkedValue(schema: $ZodType): unknown {
  if (takesBoolean(schema)) return true;
  return namedValues(schema).find((value) => value !== null && value !== undefined && value !== "") ?? "on";
}

const refused: Requiredness = { required: true, value: undefined, submitsKey: false };

const taken: Requiredness = { required: false, value: undefined, submitsKey: false };

/**
 * What a schema does with a field left empty, where that can be read off it: most fields of most forms are a text, a number,
 * a choice or a box, and need no asking. A form of a thousand fields is defined in a quarter of the time. `undefined` where
 * it has to be asked; where it has not, asking says the same (a test holds the two together).
 */
export function inferRequiredness(schema: $ZodType, control: Control): Requiredness | undefined {
  const definition = definitionOf(schema);
  if (definition.checks?.length && definition.type !== "string" && definition.type !== "number") return undefined;
  if (isCheckbox(control)) return plainBox(schema);
  if (definition.type === "optional") return refusesNothing(definition.innerType) ? taken : undefined;
  if (!refusesNothing(schema)) return undefined;
  // An empty list is submitted as "" where that is one of the answers.
  if (definition.type === "enum" || definition.type === "literal") return namesEmpty(schema) ? undefined : refused;
  if (definition.type !== "union") return refused;
  if (definition.options.some(takesEmptyWord)) return { required: false, value: "", submitsKey: true };
  return definition.options.some(namesEmpty) ? undefined : refused;
}

/** A box that is not ticked is `false`. */
function plainBox(schema: $ZodType): Requiredness | undefined {
  const definition = definitionOf(schema);
  if (definition.type === "boolean" && definition.coerce !== true)
    return { required: false, value: false, submitsKey: true };
  if (definition.type === "literal" && definition.values.length === 1 && definition.values[0] === true)
    return { required: true, value: false, submitsKey: true };
  return undefined;
}

/** Whether a schema takes neither a key left out nor `undefined` nor `null`, before any rule of it is asked. */
function refusesNothing(schema: $ZodType): boolean {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "string":
    case "number":
      return definition.coerce !== true;
    case "enum":
      return true;
    case "literal":
      return definition.values.every((value) => value !== undefined && value !== null);
    case "union":
      // Of those that exclude each other, two may take the same.
      return definition.inclusive !== false && definition.options.every(refusesNothing);
    default:
      return false;
  }
}

/** Whether "" is one of the values that a schema names. */
function namesEmpty(schema: $ZodType): boolean {
  const definition = definitionOf(schema);
  if (definition.type === "enum") return Object.values(definition.entries).includes("");
  if (definition.type === "literal") return definition.values.includes("");
  return definition.type === "union" && definition.options.some(namesEmpty);
}

/** Whether a schema is the word for nothing, without a rule: the field left empty is that word. */
function takesEmptyWord(schema: $ZodType): boolean {
  const definition = definitionOf(schema);
  return definition.type === "literal" && !definition.checks?.length && definition.values.includes("");
}
