"use client";

import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import { type DefaultValues, type UseFormProps, useForm } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import { formatFormValues } from "../../collection/values/format-form-values.js";
import { attachFormHost } from "../form-state/form-host.js";
import type { CollectionFormReturn, CollectionFormValues } from "../form-state/form-values.js";
import type { LastResult } from "../form-state/last-result.js";
import { createServerResult } from "../form-state/server-result.js";
import { createFormConnection } from "./form-connection.js";
import { type FormLanguage, createLanguageController, currentLanguage } from "./form-language.js";
import { markSubmitted } from "./internals.js";
import { createNumberInputAdapter } from "./localized-number-input.js";
import { asDefaultValues, asFieldErrors } from "./trust.js";
import { withLocalizedValues } from "./with-localized-values.js";

export type { CollectionFormReturn, CollectionFormValues } from "../form-state/form-values.js";

/** The options of react-hook-form's `useForm`, without those that the collection decides. */
export interface UseCollectionFormOptions<
  Schema extends CollectionSchema = CollectionSchema,
  Conditional extends string = string,
> extends Omit<
  UseFormProps<CollectionFormValues<Schema>, unknown, SubmittedValues<Schema, Conditional>>,
  "resolver" | "defaultValues" | "values" | "disabled"
> {
  /** The initial values, as the schema takes them: dates as dates, numbers as numbers. */
  readonly defaultValues?: DefaultValues<CollectionFormValues<Schema>> | undefined;
  /**
   * The result of the submission before this page, or of one since: what `readSubmission` returned. If it is not `ok`, the
   * form holds what was filled in, and shows the errors.
   */
  readonly lastResult?: LastResult | undefined;
  /**
   * The language in which numbers are read and written, and errors are shown. The `language` of `CollectionForm` goes before
   * it, since that is on screen.
   *
   * @default the language of the collection
   */
  readonly language?: string | undefined;
}

/**
 * react-hook-form's form for a collection, validated by its schema. Pass it to `CollectionForm` as `form`, or use it with
 * custom controls.
 */
export function useCollectionForm<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  options: UseCollectionFormOptions<Schema, Conditional> = {},
): CollectionFormReturn<Schema, Conditional> {
  const { defaultValues, language = collection.language, resetOptions, lastResult, ...rest } = options;
  // Both count at the first render only, as everywhere in React. Later, `reset` changes the values.
  const [serverResult] = useState(() => createServerResult(collection, lastResult));
  const [initial] = useState(() => formatFormValues(collection, serverResult.restoreInto(defaultValues), language));
  const [formLanguage] = useState<FormLanguage>(() => ({ requested: language, displayed: undefined }));
  const { visibility, submission, resolver, connect } = useMemo(
    () => createFormConnection(collection, { initial, getLanguage: () => currentLanguage(formLanguage) }),
    [collection, initial, formLanguage],
  );
  const form = useForm<CollectionFormValues<Schema>, unknown, SubmittedValues<Schema, Conditional>>({
    ...rest,
    resolver,
    ...(serverResult.errors.size > 0 && { errors: asFieldErrors<Schema>(serverResult.all) }),
    // A field that does not render again at a reset is still a field.
    resetOptions: { keepFieldsRef: true, ...resetOptions },
    ...(Object.keys(initial).length > 0 && { defaultValues: asDefaultValues<Schema>(initial) }),
    // The error summary takes focus, or the first wrong field where there is none.
    shouldFocusError: false,
  });
  const [languageController] = useState(() =>
    createLanguageController(collection, form, formLanguage, visibility.recompute),
  );
  const [adaptNumberInput] = useState(() => createNumberInputAdapter(languageController.getLanguage));
  attachFormHost(form, { visibility, serverResult, submission, languageController, adaptNumberInput });
  // Before the effects of any field: a restored draft may reveal fields.
  useLayoutEffect(() => connect(form), [connect, form]);
  useLayoutEffect(() => {
    // The form was submitted, by the page before: errors are validated again while the person types.
    const { outcome } = serverResult;
    if (outcome) markSubmitted(form, !outcome.statusMessage);
  }, [form, serverResult]);
  useEffect(() => serverResult.latest.write(lastResult), [serverResult, lastResult]);
  useLayoutEffect(() => languageController.request(language), [languageController, language]);
  return useMemo(
    () => withLocalizedValues(collection, form, languageController.getLanguage),
    [collection, form, languageController],
  );
}
