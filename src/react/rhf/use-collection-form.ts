"use client";

import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { type DefaultValues, type FieldPath, type UseFormProps, useForm } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import { findNode } from "../../collection/model/find-field.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import { formatFormValues } from "../../collection/values/format-form-values.js";
import type { LastResult } from "../form-state/last-result.js";
import { createServerResult, type ServerResult } from "../form-state/server-result.js";
import { createMutableRef } from "../form-state/mutable-ref.js";
import { type FormLanguage, createLanguageController, currentLanguage } from "./form-language.js";
import {
  anyErrors,
  type CollectionFormReturn,
  type CollectionFormValues,
  isDefaultValues,
} from "../form-state/form-values.js";
import { createResolver } from "./resolver.js";
import { createVisibilityStore, type VisibilityStore } from "../form-state/visibility-store.js";
import { withLocalizedValues } from "./with-localized-values.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { hasBadInput } from "./bad-input.js";

export type { CollectionFormReturn, CollectionFormValues } from "../form-state/form-values.js";

/** What react-hook-form's `useForm` takes, but for what the collection itself decides. */
export interface UseCollectionFormOptions<
  Schema extends CollectionSchema = CollectionSchema,
  Conditional extends string = string,
> extends Omit<
  UseFormProps<CollectionFormValues<Schema>, unknown, SubmittedValues<Schema, Conditional>>,
  "resolver" | "defaultValues" | "values" | "disabled"
> {
  /** What the fields hold at first, as the schema takes it: dates as dates, numbers as numbers. */
  readonly defaultValues?: DefaultValues<CollectionFormValues<Schema>> | undefined;
  /**
   * What a server made of the submission before this page, or since: what `readSubmission` returned. Given back, the form
   * holds what was filled in, and says what is wrong.
   */
  readonly lastResult?: LastResult | undefined;
  /**
   * The language that numbers are read and written in, and errors told. `CollectionForm`'s goes before it: that is the one
   * on screen. The collection's own where nothing is said.
   */
  readonly language?: string | undefined;
}

/**
 * react-hook-form's form for a collection, validated by its schema. Pass it to `CollectionForm` as `form`, or use it with
 * controls of your own.
 */
export function useCollectionForm<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  options: UseCollectionFormOptions<Schema, Conditional> = {},
): CollectionFormReturn<Schema, Conditional> {
  const { defaultValues, language = collection.language, resetOptions, lastResult, ...rest } = options;
  const [formRef] = useState(createMutableRef<CollectionFormReturn<Schema, Conditional>>);
  // They count at the first render only, as everywhere in React: `reset` is the way to change them.
  const [serverResult] = useState(() => createServerResult(collection, lastResult));
  const [initial] = useState(() => formatFormValues(collection, serverResult.restoreInto(defaultValues), language));
  const [formLanguage] = useState<FormLanguage>(() => ({ requested: language, displayed: undefined }));
  const clearErrors = useCallback(
    (names: readonly string[]) => {
      const isField = (name: string): name is FieldPath<CollectionFormValues<Schema>> =>
        findNode(collection, name) !== undefined;
      formRef.read()?.clearErrors(names.filter(isField));
    },
    [formRef, collection],
  );
  const visibility = useMemo(
    () =>
      createVisibilityStore({
        collection,
        values: () => formRef.read()?.control._formValues ?? initial,
        language: () => currentLanguage(formLanguage),
        onHidden: clearErrors,
      }),
    [formRef, collection, initial, formLanguage, clearErrors],
  );
  const resolver = useMemo(() => {
    return createResolver(collection, {
      language: () => currentLanguage(formLanguage),
      // At a submit, react-hook-form names every field there is: where there is one, as at a change in it.
      isOnlyField: () => (formRef.read()?.control._names.mount.size ?? 0) <= 1,
      hasBadInput: (name) => hasBadInput(formRef.read()?.control._fields ?? {}, name),
      badInputNames() {
        const { _names: names, _fields: fields } = formRef.read()?.control ?? { _names: undefined, _fields: {} };
        return [...(names?.mount ?? [])].filter((name) => hasBadInput(fields, name));
      },
      onResolved: clearErrors,
      omitHidden: visibility.omitHidden,
      disabled: visibility.disabled,
    });
  }, [collection, formLanguage, formRef, clearErrors, visibility]);
  const form = useForm<CollectionFormValues<Schema>, unknown, SubmittedValues<Schema, Conditional>>({
    ...rest,
    resolver,
    ...(serverResult.errors.size > 0 && { errors: anyErrors<Schema>(serverResult.all) }),
    // A field that does not render again at a reset is still a field.
    resetOptions: { keepFieldsRef: true, ...resetOptions },
    ...(isDefaultValues<Schema>(initial) ? { defaultValues: initial } : {}),
    // The error summary takes focus, or the first wrong field where there is none.
    shouldFocusError: false,
  });
  hosts.set(form.control, { visibility, serverResult });
  // Before any effect of the parts inside: a draft put back by one of them may call for fields.
  useLayoutEffect(() => formRef.write(form), [formRef, form]);
  useLayoutEffect(() => {
    // It was submitted, though not by this form: what is mended is looked at as it is typed.
    const { outcome } = serverResult;
    if (outcome) Object.assign(form.control._formState, { isSubmitted: !outcome.statusMessage, submitCount: 1 });
  }, [form, serverResult]);
  useEffect(() => {
    if (lastResult === serverResult.latest.read()) return;
    serverResult.latest.write(lastResult);
    serverResult.listener.read()?.();
  }, [serverResult, lastResult]);
  const [languageController] = useState(() =>
    createLanguageController(collection, form, formLanguage, visibility.recompute),
  );
  useLayoutEffect(() => languageController.request(language), [languageController, language]);
  return useMemo(
    () => withLocalizedValues(collection, form, languageController.getLanguage),
    [collection, form, languageController],
  );
}

/** What a form brings with it that is handed to `CollectionForm`: what of it is on screen, and what a server said of it. */
interface FormHost {
  readonly visibility: VisibilityStore;
  readonly serverResult: ServerResult;
}

const hosts = new WeakMap<object, FormHost>();

/**
 * What a form brings with it.
 *
 * @throws {TypeError} for a form that `useCollectionForm` did not make.
 */
export function getFormHost({ control }: { readonly control: object }): FormHost {
  const host = hosts.get(control);
  if (!host)
    throw new TypeError(
      "CollectionForm was given a form that is not its collection's, so it cannot tell what is asked for. Pass what useCollectionForm returned.",
    );
  return host;
}
