import type { output } from "zod/v4/core";
import type { IsGroup, RowOf } from "./field-types.js";
import type { CollectionSchema } from "./collection-schema.js";

/** The names of the fields with a condition: "vatId", "attendees.*.diet". */
export type ConditionalFields<Declared, Values, Path extends string = ""> = string extends keyof Values
  ? string
  : {
      [key in keyof Declared & keyof Values & string]: Declared[key] extends { readonly category: string }
        ? "when" extends keyof Declared[key]
          ? `${Path}${key}`
          : never
        : IsGroup<NonNullable<Values[key]>> extends true
          ? ConditionalFields<Declared[key], NonNullable<Values[key]>, `${Path}${key}.`>
          : ConditionalFields<Declared[key], RowOf<NonNullable<Values[key]>>, `${Path}${key}.*.`>;
    }[keyof Declared & keyof Values & string];

/** The names of the groups and lists with a condition. */
export type ConditionalGroups<Groups> = {
  [name in keyof Groups & string]: Groups[name] extends { readonly when: unknown } ? name : never;
}[keyof Groups & string];

/**
 * The values that a form submits: the output of its schema, without hidden fields. `Conditional` are the names of the
 * conditional fields, groups and lists.
 */
export type SubmittedValues<Schema extends CollectionSchema, Conditional extends string> = WithAbsent<
  output<Schema>,
  Conditional
>;

type WithAbsent<Values, Conditional extends string, Path extends string = ""> = [
  Extract<Conditional, `${Path}${string}`>,
] extends [never]
  ? Values
  : string extends Conditional
    ? Values
    : IsGroup<Values> extends true
      ? Flat<
          {
            [key in keyof Values as `${Path}${key & string}` extends Conditional ? never : key]: Within<
              Values[key],
              Conditional,
              `${Path}${key & string}`
            >;
          } & {
            [key in keyof Values as `${Path}${key & string}` extends Conditional ? key : never]?: Within<
              Values[key],
              Conditional,
              `${Path}${key & string}`
            >;
          }
        >
      : Values;

type Within<Value, Conditional extends string, Path extends string> = [
  Extract<Conditional, `${Path}.${string}`>,
] extends [never]
  ? Value
  : [RowOf<NonNullable<Value>>] extends [never]
    ? WithAbsent<NonNullable<Value>, Conditional, `${Path}.`> | Extract<Value, null | undefined>
    : WithAbsent<RowOf<NonNullable<Value>>, Conditional, `${Path}.*.`>[] | Extract<Value, null | undefined>;

type Flat<Values> = { [key in keyof Values]: Values[key] };
