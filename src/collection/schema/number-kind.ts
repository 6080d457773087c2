import type { $ZodType } from "zod/v4/core";
import { checksOf, unwrap, definitionOf } from "./schema.js";

/** Whether a schema takes whole numbers alone, and none below nought; as far as it says so. */
export interface NumberKind {
  readonly whole: boolean;
  readonly positive: boolean;
}

/** Which numbers a schema takes: what a keypad on a phone has to offer. */
export function numberKind(schema: $ZodType): NumberKind {
  const core = definitionOf(unwrap(schema));
  const definitions: readonly object[] = [core, ...checksOf(schema).map(({ _zod }) => _zod.def)];
  const stated = definitions.map((definition) => new Map<string, unknown>(Object.entries(definition)));
  const formats = stated
    .filter((definition) => definition.get("check") === "number_format")
    .map((definition) => String(definition.get("format")));
  const least = stated
    .filter((definition) => definition.get("check") === "greater_than")
    .map((definition) => definition.get("value"));
  return {
    whole: core.type === "bigint" || formats.some((format) => /^(safe|u)?int/.test(format)),
    positive: formats.some((format) => format.startsWith("u")) || least.some(isPositive),
  };
}

function isPositive(bound: unknown): boolean {
  return (typeof bound === "number" || typeof bound === "bigint") && bound >= 0;
}
