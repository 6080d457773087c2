import { type FieldPath, get } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import { findNode } from "../../collection/model/find-field.js";
import { setPath } from "../../collection/model/paths.js";
import { relocalizeNumbers } from "../../collection/values/format-form-values.js";
import {
  anyValue,
  type CollectionFormReturn,
  type CollectionFormValues,
  isDefaultValues,
} from "../form-state/form-values.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/** Which language a form is in: the one on screen, or else the one that `useCollectionForm` was asked for. */
export interface FormLanguage {
  requested: string;
  displayed: string | undefined;
}

/** Tells a form of its language. The numbers in it are then written anew. */
export interface LanguageController {
  readonly request: (language: string) => void;
  readonly display: (language: string) => void;
  /** The language that people write in. */
  readonly getLanguage: () => string;
}

/** By react-hook-form's control, which stays the same where a form is spread into another object. */
const controllers = new WeakMap<object, LanguageController>();

/** Tells a form that `useCollectionForm` made of its language. */
export function getLanguageController({ control }: { readonly control: object }): LanguageController | undefined {
  return controllers.get(control);
}

export function currentLanguage({ displayed, requested }: FormLanguage): string {
  return displayed ?? requested;
}

/**
 * Keeps the numbers in a form what they are when its language changes: a German 1.234 that stayed as it is would be read
 * as a thousandth of it in English.
 *
 * @param onChanged told once they are.
 */
export function createLanguageController<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  form: CollectionFormReturn<Schema, Conditional>,
  spoken: FormLanguage,
  onChanged: () => void,
): LanguageController {
  const isFieldName = (name: string): name is FieldPath<CollectionFormValues<Schema>> =>
    findNode(collection, name) !== undefined;

  function change(next: Partial<FormLanguage>, isRewritten: (name: string) => boolean = () => true): void {
    const from = currentLanguage(spoken);
    const to = currentLanguage(Object.assign(spoken, next));
    if (from === to) return;
    for (const [name, written] of relocalizeNumbers(collection, form.control._formValues, from, to)) {
      if (isFieldName(name) && isRewritten(name)) form.setValue(name, anyValue<Schema>(written));
    }
    const { _defaultValues: before } = form.control;
    const defaults = relocalizeNumbers(collection, before, from, to).reduce<unknown>(
      (values, [name, written]) => setPath(values, name.split("."), written),
      before,
    );
    if (isDefaultValues<Schema>(defaults)) form.resetDefaultValues(defaults, { keepDirty: true, keepIsValid: true });
    onChanged();
  }

  const teller: LanguageController = {
    getLanguage: () => currentLanguage(spoken),
    request: (requested) => change({ requested }),
    display(displayed) {
      const { _formValues: values, _defaultValues: defaults } = form.control;
      // What is not as it was at first was typed before any script ran, into what a server had drawn in this language.
      const typed = new Set(
        relocalizeNumbers(collection, values, currentLanguage(spoken), displayed)
          .map(([name]) => name)
          .filter((name) => get(values, name) !== get(defaults, name)),
      );
      change({ displayed }, spoken.displayed === undefined ? (name) => !typed.has(name) : undefined);
    },
  };
  controllers.set(form.control, teller);
  return teller;
}
