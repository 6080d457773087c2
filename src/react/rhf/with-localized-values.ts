import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { formatValueAt, formatFormValues } from "../../collection/values/format-form-values.js";
import type { CollectionFormReturn } from "../form-state/form-values.js";
import { asTypeOf } from "./trust.js";

/**
 * A form whose values are set as the schema takes them, and held as its controls show them: 1.5 is "1,5" in a German form.
 * A string stays as it is.
 */
export function withLocalizedValues<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  form: CollectionFormReturn<Schema, Conditional>,
  getLanguage: () => string,
): CollectionFormReturn<Schema, Conditional> {
  /** The value at a name. */
  function format<T>(name: string, value: T): T {
    return asTypeOf(value, formatValueAt(collection, name, value, getLanguage()));
  }

  /** All values of a form. A field without one is empty. react-hook-form also takes a function of the current values. */
  function formatAll<T>(values: T): T {
    const formatted = isFunction(values)
      ? (current: unknown) => formatAll(values(current))
      : formatFormValues(collection, values, getLanguage());
    return asTypeOf(values, formatted);
  }

  /** Some values of a form, by the names at its top. */
  function formatSome<T>(values: T): T {
    if (isFunction(values)) return asTypeOf(values, (current: unknown) => formatSome(values(current)));
    if (typeof values !== "object" || values === null) return values;
    const formatted = Object.entries(values).map(([key, value]) => [key, format(key, value)]);
    return asTypeOf(values, Object.fromEntries(formatted));
  }

  return {
    ...form,
    // Read where it is used, not here: react-hook-form has a new one at each render.
    get formState() {
      return form.formState; // oxlint-disable-line forthright/no-form-subscription
    },
    setValue: (name, value, options) => form.setValue(name, format(name, value), options),
    setValues: (values, options) => form.setValues(formatSome(values), options),
    reset: (values, options) => form.reset(values && formatAll(values), options),
    resetField(name, options) {
      if (options?.defaultValue === undefined) form.resetField(name, options);
      else form.resetField(name, { ...options, defaultValue: format(name, options.defaultValue) });
    },
    resetDefaultValues: (values, options) => form.resetDefaultValues(formatAll(values), options),
  };
}

function isFunction(value: unknown): value is (given: unknown) => unknown {
  return typeof value === "function";
}
