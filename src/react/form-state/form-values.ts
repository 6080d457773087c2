import type { UseFormReturn } from "react-hook-form";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/** The values of a collection's form in react-hook-form. */
export type CollectionFormValues<Schema extends CollectionSchema> = Schema["_zod"]["input"];

/** The form of a collection: react-hook-form's, with the types of the collection. */
export type CollectionFormReturn<
  Schema extends CollectionSchema = CollectionSchema,
  Conditional extends string = string,
> = UseFormReturn<CollectionFormValues<Schema>, unknown, SubmittedValues<Schema, Conditional>>;
