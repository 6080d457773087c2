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

// The schema and the type have the same keys, with the same types.
void (true satisfies Same<Plain<Parsed>, Plain<Policy>>);

// The parsed value is a policy, without a cast.
void ((parsed: Parsed): Policy => parsed);

// `Same` fails for a key that one side lacks, for one that is optional on one side, and for one of another type.
void (false satisfies Same<Plain<{ a: { b?: string } }>, Plain<{ a: { b?: string; c?: string } }>>);
void (false satisfies Same<Plain<{ a: [{ b?: string }] }>, Plain<{ a: [{ b: string }] }>>);
void (false satisfies Same<Plain<{ a: "x" | "y" }>, Plain<{ a: "x" }>>);
void (true satisfies Same<Plain<{ readonly a?: readonly string[] }>, Plain<{ a?: string[] }>>);
