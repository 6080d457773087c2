import type { $ZodType } from "zod/v4/core";

/** A schema a form can be built on: any zod schema that takes an object. Classic zod and zod/mini both make them. */
export type CollectionSchema = $ZodType<unknown, Record<string, unknown>>;
