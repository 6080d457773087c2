import type { FieldPath, Resolver } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { findNode } from "../../collection/model/find-field.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import type { ParsedForm } from "../../collection/validation/validate.js";
import type { CollectionFormReturn, CollectionFormValues } from "../form-state/form-values.js";
import type { FormHost } from "../form-state/form-host.js";
import { createVisibilityStore, type VisibilityStore } from "../form-state/visibility-store.js";
import { hasBadInput } from "./bad-input.js";
import { controlOf, formValuesOf, mountedFieldsOf } from "./internals.js";
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
  readonly resolver: Resolver<CollectionFormValues<Schema>, unknown, SubmittedValues<Schema, Conditional>>;
  readonly startSubmit: FormHost["startSubmit"];
  readonly connect: (form: CollectionFormReturn<Schema, Conditional>) => void;
}

/** Makes the visibility and the resolver of a form. Both exist before the form does: the resolver is one of its options. */
export function createFormConnection<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  { initial, getLanguage }: FormConnectionOptions,
): FormConnection<Schema, Conditional> {
  let form: CollectionFormReturn<Schema, Conditional> | undefined;
  /** What the submit under way has parsed. react-hook-form validates it in the same task. */
  let submitted: ParsedForm | undefined;
  const isFieldName = (name: string): name is FieldPath<CollectionFormValues<Schema>> =>
    findNode(collection, name) !== undefined;
  const mountedFields = () => (form ? mountedFieldsOf(form) : new Set<string>());
  const isBadInput = (name: string) => form !== undefined && hasBadInput(controlOf(form, name));
  const clearErrors = (names: readonly string[]) => form?.clearErrors(names.filter(isFieldName));
  const visibility = createVisibilityStore({
    collection,
    values: () => (form ? formValuesOf(form) : initial),
    language: getLanguage,
    onHidden: clearErrors,
  });
  const resolver = createResolver(collection, {
    language: getLanguage,
    // At a submit react-hook-form names every field. If there is only one, that looks like a change of it.
    isOnlyField: () => mountedFields().size <= 1,
    hasBadInput: isBadInput,
    badInputNames: () => [...mountedFields()].filter(isBadInput),
    onResolved: clearErrors,
    parse(raw) {
      const parsed = submitted ?? visibility.parse(raw);
      submitted = undefined;
      return parsed;
    },
  });
  return {
    visibility,
    resolver,
    startSubmit: () => (submitted = visibility.recomputeAndParse()),
    connect(next) {
      form = next;
    },
  };
}
