import type { $ZodType } from "zod/v4/core";
import { type Control, isCheckbox } from "./infer-control.js";
import type { Requiredness } from "./requiredness.js";
import { definitionOf } from "./schema.js";

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
