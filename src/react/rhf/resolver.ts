import type { Resolver } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import { loadInteraction } from "../chunks/load.js";
import type { Submission } from "../form-state/form-host.js";
import type { VisibilityStore } from "../form-state/visibility-store.js";
import type { FormWithInternals } from "./internals.js";

/** The form that a resolver validates. */
export interface ResolverHost {
  /** The language that the form is filled in in. */
  readonly getLanguage: () => string;
  readonly visibility: VisibilityStore;
  readonly submission: Submission;
  /** The form; `undefined` until it is mounted. */
  readonly getForm: () => FormWithInternals | undefined;
  /** Clears the errors of fields that a change in another field has resolved. */
  readonly clearErrors: (names: readonly string[]) => void;
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
