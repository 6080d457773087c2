import type { input } from "zod/v4/core";
import type { Collection } from "./collection.js";
import type { Disclosure, DisclosureOf, DisclosureVocabulary } from "./disclosure.js";

type IsUnion<T, Each = T> = T extends Each ? ([Each] extends [T] ? false : true) : never;

/** Whether a type is `any`, `unknown`, or `{}`, which is what `NonNullable` makes of `unknown`. */
type IsUnknown<T> = 0 extends 1 & T ? true : [keyof T] extends [never] ? ({} extends T ? true : false) : false;

/** Whether an object has methods. Such an object is one value, not a group of fields. */
type HasMethods<T> = true extends {
  [key in keyof T]: IsUnknown<T[key]> extends true
    ? false
    : T[key] extends (...given: never[]) => unknown
      ? true
      : false;
}[keyof T]
  ? true
  : false;

/** The row of a list: the element of an array of plain objects. */
export type RowOf<Value> = Value extends readonly (infer Element)[]
  ? IsGroup<NonNullable<Element>> extends true
    ? NonNullable<Element>
    : never
  : never;

/**
 * The values of a form that is not complete yet: any value may be missing, and hidden fields are absent.
 */
export type PartialFormValues<Values> = string extends keyof Values
  ? unknown
  : IsGroup<Values> extends true
    ? {
        readonly [key in keyof Values]?:
          | PartialFormValues<NonNullable<Values[key]>>
          | Extract<Values[key], null>
          | undefined;
      }
    : [RowOf<Values>] extends [never]
      ? Values
      : readonly PartialFormValues<RowOf<Values>>[];

/** Whether a value is a group of fields: a plain object, not a record, not a union of objects. */
export type IsGroup<Value> = [Value] extends [never]
  ? false
  : IsUnknown<Value> extends true
    ? false
    : [Value] extends [object]
      ? true extends IsUnion<Value>
        ? false
        : [Value] extends [readonly unknown[]]
          ? false
          : string extends keyof Value
            ? false
            : HasMethods<Value> extends true
              ? false
              : true
      : false;

/** The name of a field inside of `Path`. */
export type Inside<Path extends string, Key> = Key extends string | number
  ? Path extends ""
    ? `${Key}`
    : `${Path}.${Key}`
  : never;

/**
 * The disclosures of a form, in the shape of its schema's input. Each leaf has one. One for an object or an array covers
 * all of its fields.
 */
export type Disclosures<Values, V extends DisclosureVocabulary> = DisclosuresAt<"fields", Values, V>;

/**
 * The disclosures at `Path`, such as "fields.address". The path is the first parameter because the compiler's error
 * messages truncate long types.
 */
export type DisclosuresAt<Path extends string, Values, V extends DisclosureVocabulary> = {
  readonly [key in keyof Values]-?: string extends key
    ? Disclosure<V> | DisclosureTree<V>
    : DisclosureAt<Inside<Path, key>, NonNullable<Values[key]>, V>;
};

/** The disclosure of the field at `Path`, or the disclosures of its fields. */
export type DisclosureAt<Path extends string, Value, V extends DisclosureVocabulary> =
  | DisclosureOf<Path, V>
  | (IsGroup<Value> extends true
      ? DisclosuresAt<Path, Value, V>
      : [RowOf<Value>] extends [never]
        ? never
        : DisclosuresAt<Path, RowOf<Value>, InRow<V, RowOf<Value>>>);

/** The vocabulary of the fields in a row: their conditions get the row, too. */
type InRow<V extends DisclosureVocabulary, Row> = Omit<V, "row"> & { row: PartialFormValues<Row> };

/** The disclosures of a schema that is built at run time, whose keys the types do not know. */
export interface DisclosureTree<V extends DisclosureVocabulary = DisclosureVocabulary> {
  readonly [key: string]: Disclosure<V> | DisclosureTree<V>;
}

/** The names of the fields in a form's values: "email", "address.city", "attendees.0.name". */
export type FieldNameIn<Values, Path extends string = ""> = string extends keyof Values
  ? string
  : {
      [key in keyof Values & string]-?: FieldNameAt<NonNullable<Values[key]>, Inside<Path, key>>;
    }[keyof Values & string];

/** A list with one disclosure can also be rendered as one field, by its name. */
type FieldNameAt<Value, Path extends string> =
  IsGroup<Value> extends true
    ? FieldNameIn<Value, Path>
    : Path | ([RowOf<Value>] extends [never] ? never : FieldNameIn<RowOf<Value>, `${Path}.${number}`>);

/** The names of the groups and lists in a form's values: "address", "attendees", "attendees.*.address". */
export type GroupNameIn<Values, Path extends string = ""> = string extends keyof Values
  ? string
  : {
      [key in keyof Values & string]-?: GroupNameAt<NonNullable<Values[key]>, Inside<Path, key>>;
    }[keyof Values & string];

type GroupNameAt<Value, Path extends string> =
  IsGroup<Value> extends true
    ? Path | GroupNameIn<Value, Path>
    : [RowOf<Value>] extends [never]
      ? never
      : Path | GroupNameIn<RowOf<Value>, `${Path}.*`>;

/** The names of a collection's groups and lists: `GroupName<typeof enquiry>`. */
export type GroupName<C extends Collection = Collection> =
  C extends Collection<infer Schema> ? GroupNameIn<input<Schema>> : string;

/** The names of a collection's fields: `FieldName<typeof enquiry>`. */
export type FieldName<C extends Collection = Collection> =
  C extends Collection<infer Schema> ? FieldNameIn<input<Schema>> : string;
