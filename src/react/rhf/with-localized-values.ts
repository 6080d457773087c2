import type { Collection } from "../../collection/model/collection.js";
import { formatValueAt, formatFormValues } from "../../collection/values/format-form-values.js";
import type { CollectionFormReturn } from "../form-state/form-values.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/**
 * A form whose values are set as the schema takes them, and shown as its controls show them: 1.5 is "1,5" in a German
 * form. What is a string already stays as it is.
 */
export function withLocalizedValues<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  form: CollectionFormReturn<Schema, Conditional>,
  language: () => string,
): CollectionFormReturn<Schema, Conditional> {
  /** All values of a form; a field that has none is empty. react-hook-form takes a function of the current ones too. */
  function all<T>(values: T): T;
  function all(values: unknown): unknown {
    return isFunction(values)
      ? (current: unknown) => all(values(current))
      : formatFormValues(collection, values, language());
  }

  /** Some values of a form, by the names at its top. */
  function some<T>(values: T): T;
  function some(values: unknown): unknown {
    if (isFunction(values)) return (current: unknown) => some(values(current));
    if (typeof values !== "object" || values === null) return values;
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, one(key, value)]));
  }

  /** The value at a name. */
  function one<T>(name: string, value: T): T;
  function one(name: string, value: unknown): unknown {
    return formatValueAt(collection, name, value, language());
  }

  return {
    ...form,
    // Asked for by who wants it, not here: react-hook-form has a new one each time it renders.
    get formState() {
      return form.formState; // oxlint-disable-line forthright/no-form-subscription
    },
    setValue: (name, value, options) => form.setValue(name, one(name, value), options),
    setValues: (values, options) => form.setValues(some(values), options),
    reset: (values, options) => form.reset(values && all(values), options),
    resetField(name, options) {
      if (options?.defaultValue === undefined) form.resetField(name, options);
      else form.resetField(name, { ...options, defaultValue: one(name, options.defaultValue) });
    },
    resetDefaultValues: (values, options) => form.resetDefaultValues(all(values), options),
  };
}

function isFunction(value: unknown): value is (given: unknown) => unknown {
  return typeof value === "function";
}
