import type * as z from "zod";
import type { Policy } from "./policy.js";
import type { policySchema } from "./policy-schema.js";

/**
 * A type without `readonly`, and with its optional keys turned into required ones that say so. Assignability lets
 * optional keys pass; of two types made plain, it tells whether they have the same keys at every depth.
 */
type Plain<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : { -readonly [Key in keyof T]-?: T extends Record<Key, unknown> ? Plain<T[Key]> : { optional: Plain<T[Key]> } };

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Parsed = z.output<typeof policySchema>;

// The schema knows every key of the type, the type knows every key of the schema, and each agrees on its value.
void (true satisfies Same<Plain<Parsed>, Plain<Policy>>);

// What is parsed can be used as a policy, without a cast.
void ((parsed: Parsed): Policy => parsed);

// That `Same` can fail at all: a key that only one side has, one that is optional on one side, one of another type.
void (false satisfies Same<Plain<{ a: { b?: string } }>, Plain<{ a: { b?: string; c?: string } }>>);
void (false satisfies Same<Plain<{ a: [{ b?: string }] }>, Plain<{ a: [{ b: string }] }>>);
void (false satisfies Same<Plain<{ a: "x" | "y" }>, Plain<{ a: "x" }>>);
void (true satisfies Same<Plain<{ readonly a?: readonly string[] }>, Plain<{ a?: string[] }>>);
