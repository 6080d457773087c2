import type { Resolver } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import type { ParsedForm } from "../../collection/validation/validate.js";
import { loadInteraction } from "../chunks/load.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/** The form that a resolver validates. */
export interface ResolverHost {
  /** The language that the form is filled in in. */
  readonly language: () => string;
  /** Whether at most one field is mounted, so that its name alone may stand for the whole form. */
  readonly isOnlyField: () => boolean;
  /** Whether the control of a field has bad input, so that the browser has no value for it. */
  readonly hasBadInput: (name: string) => boolean;
  /** The names of the fields with bad input. */
  readonly badInputNames: () => readonly string[];
  /** Called with the names of the fields whose errors a change in another field has resolved. */
  readonly onResolved: (names: readonly string[]) => void;
  /** Parses the values of the fields on screen. */
  readonly parse: (raw: object) => ParsedForm;
}

/** The function by which react-hook-form validates a form. */
type CollectionResolver<Schema extends CollectionSchema, Conditional extends string> = Resolver<
  Schema["_zod"]["input"],
  unknown,
  SubmittedValues<Schema, Conditional>
>;

/** Validates against a collection's schema. The code for that is loaded at the first interaction. */
export function createResolver<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  host: ResolverHost,
): CollectionResolver<Schema, Conditional> {
  let validator: CollectionResolver<Schema, Conditional> | undefined;
  return async (...parameters) => {
    validator ??= (await loadInteraction()).createValidator(collection, host);
    return validator(...parameters);
  };
}
