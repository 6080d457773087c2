import { type FieldPath, get } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { findNode } from "../../collection/model/find-field.js";
import { setPath } from "../../collection/model/paths.js";
import { relocalizeNumbers } from "../../collection/values/format-form-values.js";
import type { LanguageController } from "../form-state/form-host.js";
import type { CollectionFormReturn, CollectionFormValues } from "../form-state/form-values.js";
import { defaultValuesOf, formValuesOf } from "./internals.js";
import { asDefaultValues, asFieldValue } from "./trust.js";

/** The language of a form: the one on screen, or else the one that `useCollectionForm` was given. */
export interface FormLanguage {
  requested: string;
  displayed: string | undefined;
}

export function currentLanguage({ displayed, requested }: FormLanguage): string {
  return displayed ?? requested;
}

/**
 * Keeps the numbers in a form the same when its language changes: a German 1.234 that stays as it is would be read as a
 * thousandth of it in English.
 *
 * @param onChanged called once the numbers are formatted again.
 */
export function createLanguageController<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  form: CollectionFormReturn<Schema, Conditional>,
  formLanguage: FormLanguage,
  onChanged: () => void,
): LanguageController {
  const isFieldName = (name: string): name is FieldPath<CollectionFormValues<Schema>> =>
    findNode(collection, name) !== undefined;

  function change(next: Partial<FormLanguage>, isRelocalized: (name: string) => boolean = () => true): void {
    const from = currentLanguage(formLanguage);
    const to = currentLanguage(Object.assign(formLanguage, next));
    if (from === to) return;
    for (const [name, text] of relocalizeNumbers(collection, formValuesOf(form), from, to)) {
      if (isFieldName(name) && isRelocalized(name)) form.setValue(name, asFieldValue<Schema>(text));
    }
    const before = defaultValuesOf(form);
    const defaults = relocalizeNumbers(collection, before, from, to).reduce<unknown>(
      (values, [name, text]) => setPath(values, name.split("."), text),
      before,
    );
    if (typeof defaults === "object" && defaults !== null && Object.keys(defaults).length > 0)
      form.resetDefaultValues(asDefaultValues<Schema>(defaults), { keepDirty: true, keepIsValid: true });
    onChanged();
  }

  return {
    getLanguage: () => currentLanguage(formLanguage),
    request: (requested) => change({ requested }),
    display(displayed) {
      const values = formValuesOf(form);
      const defaults = defaultValuesOf(form);
      // A value that differs from its default was typed before any script ran, into the server's markup in this language.
      const typed = new Set(
        relocalizeNumbers(collection, values, currentLanguage(formLanguage), displayed)
          .map(([name]) => name)
          .filter((name) => get(values, name) !== get(defaults, name)),
      );
      change({ displayed }, formLanguage.displayed === undefined ? (name) => !typed.has(name) : undefined);
    },
  };
}
