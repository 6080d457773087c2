import type { $ZodType } from "zod/v4/core";
import { unwrap, definitionOf, namedValues } from "./schema.js";

/** The values a person can choose from, where the schema names them. */
export function choicesOf(schema: $ZodType): unknown[] {
  const definition = definitionOf(unwrap(schema));
  if (definition.type === "array") return choicesOf(definition.element);
  if (definition.type === "boolean") return [true, false];
  return namedValues(schema).filter((value) => value !== null && value !== undefined && value !== "");
}
