/**
 * Where the types of react-hook-form end. It derives the type of every name, value and error from the schema's input, but a
 * control holds something else: a date input holds the text of a date. This is the only file of the React layer with type
 * assertions. None of them checks anything at run time: the schema judges the values.
 */
import type { DefaultValues, FieldErrors, FieldPath, FieldPathValue } from "react-hook-form";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import type { CollectionFormValues } from "../form-state/form-values.js";

/** A value as the control of a field holds it. */
export function asFieldValue<Schema extends CollectionSchema>(
  value: unknown,
): FieldPathValue<CollectionFormValues<Schema>, FieldPath<CollectionFormValues<Schema>>> {
  return value as FieldPathValue<CollectionFormValues<Schema>, FieldPath<CollectionFormValues<Schema>>>;
}

/** The initial values as the controls of a form hold them. */
export function asDefaultValues<Schema extends CollectionSchema>(
  values: object,
): DefaultValues<CollectionFormValues<Schema>> {
  return values as DefaultValues<CollectionFormValues<Schema>>;
}

/** Errors under the names of a collection's fields, or under `root`. */
export function asFieldErrors<Schema extends CollectionSchema>(
  errors: FieldErrors,
): FieldErrors<CollectionFormValues<Schema>> {
  return errors as FieldErrors<CollectionFormValues<Schema>>;
}

/** The name of a field, of a list, or of an error under `root`, which react-hook-form takes as well. */
export function asFieldPath<Schema extends CollectionSchema>(name: string): FieldPath<CollectionFormValues<Schema>> {
  return name as FieldPath<CollectionFormValues<Schema>>;
}

/** A value in the place of another, of which react-hook-form knows the type: formatted text for a number, say. */
export function asTypeOf<T>(_original: T, value: unknown): T {
  return value as T;
}
