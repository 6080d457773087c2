import type { $ZodType } from "zod/v4/core";

/** The schema of a form: any zod schema that takes an object, of zod or of zod/mini. */
export type CollectionSchema = $ZodType<unknown, Record<string, unknown>>;
