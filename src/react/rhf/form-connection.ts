import type { FieldPath, Resolver } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { findNode } from "../../collection/model/find-field.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import type { Submission } from "../form-state/form-host.js";
import type { CollectionFormReturn, CollectionFormValues } from "../form-state/form-values.js";
import { createVisibilityStore, type VisibilityStore } from "../form-state/visibility-store.js";
import { formValuesOf } from "./internals.js";
import { createResolver } from "./resolver.js";

/** The initial state of a form. */
interface FormConnectionOptions {
  /** The values that its controls hold. */
  readonly initial: object;
  readonly getLanguage: () => string;
}

/** What a form is made with, and needs to know of that form later. */
interface FormConnection<Schema extends CollectionSchema, Conditional extends string> {
  readonly visibility: VisibilityStore;
  readonly submission: Submission;
  readonly resolver: Resolver<CollectionFormValues<Schema>, unknown, SubmittedValues<Schema, Conditional>>;
  readonly connect: (form: CollectionFormReturn<Schema, Conditional>) => void;
}

/** Makes the visibility and the resolver of a form. Both exist before the form does: the resolver is one of its options. */
export function createFormConnection<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  { initial, getLanguage }: FormConnectionOptions,
): FormConnection<Schema, Conditional> {
  let form: CollectionFormReturn<Schema, Conditional> | undefined;
  const isFieldName = (name: string): name is FieldPath<CollectionFormValues<Schema>> =>
    findNode(collection, name) !== undefined;
  const clearErrors = (names: readonly string[]) => form?.clearErrors(names.filter(isFieldName));
  const visibility = createVisibilityStore({
    collection,
    getValues: () => (form ? formValuesOf(form) : initial),
    getLanguage,
    onHidden: clearErrors,
  });
  const submission: Submission = {};
  return {
    visibility,
    submission,
    resolver: createResolver(collection, { getLanguage, visibility, submission, getForm: () => form, clearErrors }),
    connect(next) {
      form = next;
    },
  };
}
