import type { $ZodType } from "zod/v4/core";
import { boundsIn, elementOf, checkValues } from "./schema.js";

/** What a schema asks of the files it takes; `undefined` where it asks nothing. Sizes are in bytes. */
export interface FileLimits {
  /** Media types, such as "application/pdf". */
  readonly types: readonly string[] | undefined;
  readonly smallest: number | undefined;
  readonly largest: number | undefined;
  /** How many files. */
  readonly fewest: number | undefined;
  readonly most: number | undefined;
}

/** The limits that a schema states for files: those of each file, and those of their list. Of two of a kind, both hold. */
export function fileLimits(schema: $ZodType): FileLimits {
  const file = elementOf(schema) ?? schema;
  const lengths = boundsIn(schema, "length_equals", "length");
  const sizes = boundsIn(file, "size_equals", "size");
  return {
    types: checkValues(file, "mime_type", "mime")
      .filter(isTexts)
      .reduce<readonly string[] | undefined>(inBoth, undefined),
    smallest: most([...boundsIn(file, "min_size", "minimum"), ...sizes]),
    largest: least([...boundsIn(file, "max_size", "maximum"), ...sizes]),
    fewest: most([...boundsIn(schema, "min_length", "minimum"), ...lengths]),
    most: least([...boundsIn(schema, "max_length", "maximum"), ...lengths]),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function inBoth(some: readonly string[] | undefined, others: readonly string[]): readonly string[] {
  return some ? some.filter((type) => others.includes(type)) : others;
}

function least(bounds: readonly number[]): number | undefined {
  return bounds.length > 0 ? Math.min(...bounds) : undefined;
}

function most(bounds: readonly number[]): number | undefined {
  return bounds.length > 0 ? Math.max(...bounds) : undefined;
}
