import type { input } from "zod/v4/core";
import type { Collection } from "./collection.js";
import type { Disclosure, DisclosureVocabulary } from "./disclosure.js";
import type { CollectionSchema } from "./schema.js";

/** Objects that are one value to the person who gives them. */
type Whole =
  | Date
  | File
  | Blob
  | readonly unknown[]
  | ReadonlyMap<never, unknown>
  | ReadonlySet<unknown>
  | ((...given: never[]) => unknown);

type IsUnion<T, Each = T> = T extends Each ? ([Each] extends [T] ? false : true) : never;

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Whether a value is a group of fields with names of their own: a plain object, not a record, not one of several objects. */
type IsGroup<Value> =
  IsAny<Value> extends true
    ? false
    : [Value] extends [object]
      ? [Value] extends [Whole]
        ? false
        : true extends IsUnion<Value>
          ? false
          : string extends keyof Value
            ? false
            : true
      : false;

/** The name of a field inside the place `Path`. */
type Inside<Path extends string, Key> = Key extends string | number
  ? Path extends ""
    ? `${Key}`
    : `${Path}.${Key}`
  : never;

/**
 * The disclosures of a form, mirroring what its schema takes. Every leaf has one; one on an object or an array covers
 * what is under it. `Path` is there for error messages: it says where a disclosure is missing.
 */
export type Disclosures<Values, V extends DisclosureVocabulary, Path extends string = ""> = {
  readonly [key in keyof Values]-?: DisclosureAt<NonNullable<Values[key]>, V, Inside<Path, key>>;
};

/** What has to be disclosed for the field at `Path`. */
export type DisclosureAt<Value, V extends DisclosureVocabulary, Path extends string> =
  IsGroup<Value> extends true ? Disclosure<V> | Disclosures<Value, V, Path> : Disclosure<V>;

/** The names of the fields in a form's values: "email", "address.city". */
export type FieldNameIn<Values, Path extends string = ""> = string extends keyof Values
  ? string
  : {
      [key in keyof Values & string]-?: IsGroup<NonNullable<Values[key]>> extends true
        ? FieldNameIn<NonNullable<Values[key]>, Inside<Path, key>>
        : Inside<Path, key>;
    }[keyof Values & string];

/** The names of a collection's fields: `FieldName<typeof enquiry>`. */
export type FieldName<C extends Collection = Collection> =
  C extends Collection<infer Schema extends CollectionSchema> ? FieldNameIn<input<Schema>> : string;
