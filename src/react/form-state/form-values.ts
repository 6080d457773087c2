import type { DefaultValues, FieldErrors, FieldPath, FieldPathValue, UseFormReturn } from "react-hook-form";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/** What the controls of a collection's form hold, as react-hook-form has it. */
export type CollectionFormValues<Schema extends CollectionSchema> = Schema["_zod"]["input"];

/** The form of a collection: what react-hook-form users know, with the collection's own types. */
export type CollectionFormReturn<
  Schema extends CollectionSchema = CollectionSchema,
  Conditional extends string = string,
> = UseFormReturn<CollectionFormValues<Schema>, unknown, SubmittedValues<Schema, Conditional>>;

/**
 * Where the schema's types meet what controls hold: a native date input holds the string of a date. react-hook-form has
 * one type for both.
 */
export function isDefaultValues<Schema extends CollectionSchema>(
  values: unknown,
): values is DefaultValues<CollectionFormValues<Schema>> {
  return typeof values === "object" && values !== null && Object.keys(values).length > 0;
}

/** Where react-hook-form's types, made from the schema, meet what a control holds, which is for the schema to judge. */
export function anyValue<Schema extends CollectionSchema>(
  value: unknown,
): FieldPathValue<CollectionFormValues<Schema>, FieldPath<CollectionFormValues<Schema>>>;
export function anyValue(value: unknown): unknown {
  return value;
}

/** The same for errors: the names in them are those of the collection. */
export function anyErrors<Schema extends CollectionSchema>(
  errors: FieldErrors,
): FieldErrors<CollectionFormValues<Schema>>;
export function anyErrors(errors: FieldErrors): FieldErrors {
  return errors;
}
