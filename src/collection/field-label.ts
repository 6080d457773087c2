import { globalRegistry, type $ZodType } from "zod/v4/core";
import type { Text } from "../policy/text.js";
import { layersOf } from "./schema.js";

/** A field that a wider disclosure covers is called by what the schema says of it, or by its key, within the whole. */
export function labelWithin(whole: Text | undefined, schema: $ZodType, key: string): Text {
  const own = titleOf(schema) ?? humanise(key);
  if (typeof whole !== "object") return whole ? `${whole}: ${own}` : own;
  return Object.fromEntries(Object.entries(whole).map(([language, words]) => [language, `${words}: ${own}`]));
}

function titleOf(schema: $ZodType): string | undefined {
  return layersOf(schema)
    .map((layer) => globalRegistry.get(layer)?.title)
    .find((title) => title !== undefined);
}

/** "postalCode" as "postal code". */
function humanise(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase();
}
