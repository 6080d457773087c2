import { $ZodAsyncError, $ZodObject, type $ZodType, safeParse } from "zod/v4/core";
import { type Control, isCheckbox, isMultiple } from "./infer-control.js";
import { inferRequiredness } from "./infer-requiredness.js";
import { unwrap, definitionOf, wrappersOf, namedValues } from "./schema.js";

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
