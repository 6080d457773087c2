/**
 * Where the types of zod and of a declaration end. This is the only file of the core with type assertions: each states what
 * holds, and why the compiler cannot follow. None of them checks anything at run time.
 */
import type { $ZodType, $ZodTypes, input, SomeType } from "zod/v4/core";
import type { CollectionSchema } from "./collection-schema.js";
import type { ConditionalFields, ConditionalGroups, SubmittedValues } from "./submitted-values.js";

/**
 * The values that a schema returned, without those of fields that are not visible. zod's types know nothing of conditions:
 * the schema that was asked is one in which conditional fields may be absent (`makeConditionalOptional`).
 */
export function asSubmittedValues<Schema extends CollectionSchema, Conditional extends string>(
  values: unknown,
): SubmittedValues<Schema, Conditional> {
  return values as SubmittedValues<Schema, Conditional>;
}

/**
 * The names of the fields and groups with a condition, as the type of the declaration lists them. Both are read from the
 * keys `when` of the same declaration.
 */
export function asConditionalNames<Declared, Groups, Schema extends CollectionSchema>(
  names: readonly string[],
): readonly (ConditionalFields<Declared, input<Schema>> | ConditionalGroups<Groups>)[] {
  return names as readonly (ConditionalFields<Declared, input<Schema>> | ConditionalGroups<Groups>)[];
}

/** A schema as one of all kinds that zod has, which `_zod.def.type` tells apart. zod types a schema without its kind. */
export function asKnownSchema(schema: $ZodType): $ZodTypes {
  return schema as $ZodTypes;
}

/** The inner schema of a wrapper. zod types it by its internals alone. */
export function asSchema(inner: SomeType): $ZodType {
  return inner as $ZodType;
}
