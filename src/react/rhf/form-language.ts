import { type FieldPath, get } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import { findNode } from "../../collection/model/find-field.js";
import { withValueAt } from "../../collection/model/paths.js";
import type { CollectionSchema } from "../../collection/schema/schema.js";
import { rewriteNumbers } from "../../collection/values/format-form-values.js";
import { anyValue, type CollectionFormReturn, type CollectionFormValues, isDefaultValues } from "../form-state/form-values.js";

/** Which language a form is in: the one on screen, or else the one that `useCollectionForm` was asked for. */
export interface SpokenLanguage {
  asked: string;
  shown: string | undefined;
}

/** Tells a form of its language. The numbers in it are then written anew. */
export interface LanguageTeller {
  readonly ask: (language: string) => void;
  readonly show: (language: string) => void;
  /** The language that people write in. */
  readonly read: () => string;
}

/** By react-hook-form's control, which stays the same where a form is spread into another object. */
const tellers = new WeakMap<object, LanguageTeller>();

/** Tells a form that `useCollectionForm` made of its language. */
export function languageOf({ control }: { readonly control: object }): LanguageTeller | undefined {
  return tellers.get(control);
}

export function readLanguage({ shown, asked }: SpokenLanguage): string {
  return shown ?? asked;
}

/**
 * Keeps the numbers in a form what they are when its language changes: a German 1.234 that stayed as it is would be read
 * as a thousandth of it in English.
 *
 * @param onChanged told once they are.
 */
export function keepLanguage<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  form: CollectionFormReturn<Schema, Conditional>,
  spoken: SpokenLanguage,
  onChanged: () => void,
): LanguageTeller {
  const isFieldName = (name: string): name is FieldPath<CollectionFormValues<Schema>> =>
    findNode(collection, name) !== undefined;

  function change(next: Partial<SpokenLanguage>, isRewritten: (name: string) => boolean = () => true): void {
    const from = readLanguage(spoken);
    const to = readLanguage(Object.assign(spoken, next));
    if (from === to) return;
    for (const [name, written] of rewriteNumbers(collection, form.control._formValues, from, to)) {
      if (isFieldName(name) && isRewritten(name)) form.setValue(name, anyValue<Schema>(written));
    }
    const { _defaultValues: before } = form.control;
    const defaults = rewriteNumbers(collection, before, from, to).reduce<unknown>(
      (values, [name, written]) => withValueAt(values, name.split("."), written),
      before,
    );
    if (isDefaultValues<Schema>(defaults)) form.resetDefaultValues(defaults, { keepDirty: true, keepIsValid: true });
    onChanged();
  }

  const teller: LanguageTeller = {
    read: () => readLanguage(spoken),
    ask: (asked) => change({ asked }),
    show(shown) {
      const { _formValues: values, _defaultValues: defaults } = form.control;
      // What is not as it was at first was typed before any script ran, into what a server had drawn in this language.
      const typed = new Set(
        rewriteNumbers(collection, values, readLanguage(spoken), shown)
          .map(([name]) => name)
          .filter((name) => get(values, name) !== get(defaults, name)),
      );
      change({ shown }, spoken.shown === undefined ? (name) => !typed.has(name) : undefined);
    },
  };
  tellers.set(form.control, teller);
  return teller;
}
