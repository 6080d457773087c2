import { $ZodAsyncError, $ZodObject, type $ZodType, safeParse } from "zod/v4/core";
import { type Control, isBox, isMultiple } from "./infer-control.js";
import { plainEmptiness } from "./infer-requiredness.js";
import { coreOf, definitionOf, layersOf, namedValues } from "./schema.js";

/** What a schema does with a field left empty. */
export interface Emptiness {
  /** Whether the schema refuses the field left empty, as its control submits it. This is what every mark tells. */
  readonly required: boolean;
  /** What the control submits when it is left empty. */
  readonly value: unknown;
  /** Whether its key is submitted then, even if it holds `undefined`. */
  readonly keepsKey: boolean;
}

/**
 * Asks a schema what it does with a field left empty, as its control would submit it. An empty text box is absent, not
 * `""`: by optionality alone `z.string()` would be required in its type and yet take an empty box.
 *
 * Where a schema has several words for "nothing" (`.nullable()`, `.or(z.literal(""))`), the control submits the one it
 * takes. A schema that throws refuses. Where the field comes and goes, its key left out says that it was not asked for:
 * what was, and was left empty, keeps it if the schema takes that.
 *
 * @throws {EmptinessUnknownError} when only an asynchronous rule can tell: a mark needs the answer before it is drawn.
 */
export function askEmptiness(schema: $ZodType, control: Control, comesAndGoes = false): Emptiness {
  return (comesAndGoes ? undefined : plainEmptiness(schema, control)) ?? tryEmptiness(schema, control, comesAndGoes);
}

/** The same by trying: the schema is given all that the control may submit. */
export function tryEmptiness(schema: $ZodType, control: Control, comesAndGoes = false): Emptiness {
  const probe = new $ZodObject({ type: "object", shape: { field: schema } });
  const submits = emptySubmits(schema, control, comesAndGoes);
  const taken = submits.find((submit) => takes(probe, submit));
  const submit = taken ?? submits[0];
  return { required: !taken, value: submit?.field, keepsKey: submit !== undefined && "field" in submit };
}

/** Thrown where a schema answers whether a field may be left empty only in time, which a mark cannot wait for. */
export class EmptinessUnknownError extends Error {
  override readonly name = "EmptinessUnknownError";
}

/** What stands in the object around the field: a key left out is not the same as one that holds `undefined`. */
type Submit = { readonly field?: unknown };

function takes(probe: $ZodType, submit: Submit): boolean {
  try {
    return safeParse(probe, submit, { jitless: true }).success;
  } catch (error) {
    if (error instanceof $ZodAsyncError) {
      throw new EmptinessUnknownError("Only an asynchronous rule can tell whether it may be left empty.", {
        cause: error,
      });
    }
    return false;
  }
}

/** What a control may submit when it is left empty, what it submits by nature first. */
function emptySubmits(schema: $ZodType, control: Control, comesAndGoes: boolean): Submit[] {
  const named = namedValues(schema);
  const others = [null, ""].filter((value) => named.includes(value)).map((field) => ({ field }));
  const absent: Submit[] = comesAndGoes ? [{ field: undefined }, {}] : [{}, { field: undefined }];
  const nothing: Submit[] = [...absent, ...others];
  if (isBox(control)) return [...(takesBoolean(schema) ? [{ field: false }] : []), ...nothing];
  if (isMultiple(schema)) return [{ field: [] }, ...nothing];
  // `z.coerce.string()` takes `undefined` and makes the word "undefined" of it.
  if (coercesToString(schema)) return [{ field: "" }, ...(mayBeAbsent(schema) ? absent : []), ...others];
  return nothing;
}

function takesBoolean(schema: $ZodType): boolean {
  const definition = definitionOf(coreOf(schema));
  if (definition.type === "union") return definition.options.some(takesBoolean);
  return (
    definition.type === "boolean" ||
    (definition.type === "literal" && definition.values.some((value) => typeof value === "boolean"))
  );
}

function coercesToString(schema: $ZodType): boolean {
  const definition = definitionOf(coreOf(schema));
  return definition.type === "string" && definition.coerce === true;
}

const absenceTypes = new Set(["optional", "default", "prefault", "catch"]);

function mayBeAbsent(schema: $ZodType): boolean {
  return layersOf(schema).some((layer) => absenceTypes.has(definitionOf(layer).type));
}

/** What an unticked or ticked box of this schema means: a schema of its own words is ticked by its first one. */
export function tickedValue(schema: $ZodType): unknown {
  if (takesBoolean(schema)) return true;
  return namedValues(schema).find((value) => value !== null && value !== undefined && value !== "") ?? "on";
}
