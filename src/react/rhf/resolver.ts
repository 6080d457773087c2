import type { Resolver } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import { loadInteraction } from "../chunks/load.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/** What a resolver needs of the form it serves. */
export interface ResolverHost {
  /** The language that the form is filled in in. */
  readonly language: () => string;
  /** Whether no more than one field is on screen, so that its name alone may stand for the whole form. */
  readonly isOnlyField: () => boolean;
  /** Whether the control of a field is filled in in part, so that the browser has no value for it. */
  readonly hasBadInput: (name: string) => boolean;
  /** The names of the fields whose controls are filled in in part, so that the browser has no value for them. */
  readonly badInputNames: () => readonly string[];
  /** Told which fields a change in another has put right. */
  readonly onResolved: (names: readonly string[]) => void;
  /** What the controls hold, without what is not on screen. */
  readonly omitHidden: (raw: object) => object;
  /** The names of the fields whose controls are disabled. */
  readonly disabled: () => ReadonlySet<string>;
}

/** What react-hook-form asks whether a form is filled in as it should be. */
type CollectionResolver<Schema extends CollectionSchema, Conditional extends string> = Resolver<
  Schema["_zod"]["input"],
  unknown,
  SubmittedValues<Schema, Conditional>
>;

/** Asks a collection's schema, with what is loaded once a person begins to answer. */
export function createResolver<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  host: ResolverHost,
): CollectionResolver<Schema, Conditional> {
  let validator: CollectionResolver<Schema, Conditional> | undefined;
  return async (...asked) => {
    validator ??= (await loadInteraction()).createValidator(collection, host);
    return validator(...asked);
  };
}
