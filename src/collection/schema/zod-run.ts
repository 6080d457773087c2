import type { $ZodType } from "zod/v4/core";

/**
 * Hands each parse of a schema to the schema that `choose` returns for the value. zod documents no way to choose a schema by
 * which keys a value has, so this replaces `_zod.run`, an internal that zod calls for each schema, nested or not. This is
 * the only file that uses it; its test fails first when a new version of zod changes it.
 */
export function delegateRun(schema: $ZodType, choose: (value: unknown) => $ZodType): $ZodType {
  schema._zod.run = (payload, context) => choose(payload.value)._zod.run(payload, context);
  return schema;
}
