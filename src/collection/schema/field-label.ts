import { globalRegistry, type $ZodType } from "zod/v4/core";
import { wrappersOf } from "./schema.js";

/** What a field that a wider disclosure covers is called: as the schema says, or by its key. */
export function labelOf(schema: $ZodType, key: string): string {
  return titleOf(schema) ?? humanise(key);
}

function titleOf(schema: $ZodType): string | undefined {
  return wrappersOf(schema)
    .map((layer) => globalRegistry.get(layer)?.title)
    .find((title) => title !== undefined);
}

/** "postalCode" as "Postal code". */
function humanise(key: string): string {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
