import { type FieldPath, get } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { findField, findNode } from "../../collection/model/find-field.js";
import { relocalizeControlValue } from "../../collection/values/control-value.js";
import type { FieldAccess } from "../form-state/field-access.js";
import { getFormHost } from "../form-state/form-host.js";
import type { CollectionFormReturn, CollectionFormValues } from "../form-state/form-values.js";
import { unknownField } from "../form-state/unknown-name.js";
import { formValuesOf, registerBeforeReady } from "./internals.js";
import { asFieldValue } from "./trust.js";

/** The form that fields are read from and written to. */
interface FieldAccessOptions {
  /** The language that the form is rendered in. */
  readonly language: string;
  /** Whether the fields of the form are mounted. */
  readonly isReady: () => boolean;
}

/**
 * Reads and writes the fields of a form by name.
 *
 * @throws {RangeError} from `register`, for a name that is no field's.
 */
export function createFieldAccess<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  form: Pick<CollectionFormReturn<Schema, Conditional>, "control" | "register" | "setValue" | "subscribe">,
  { language, isReady }: FieldAccessOptions,
): FieldAccess {
  const { register, setValue, subscribe } = form;
  const { adaptNumberInput, languageController } = getFormHost(form);
  const { getLanguage } = languageController;
  const isFieldName = (name: string): name is FieldPath<CollectionFormValues<Schema>> =>
    findNode(collection, name) !== undefined;

  return {
    register(name) {
      if (!isFieldName(name)) throw new RangeError(unknownField(collection, name));
      const { ref, ...props } = register(name);
      return {
        ...props,
        ref(element: unknown) {
          const adapted = adaptNumberInput(element);
          // The fields may hydrate later than the form, which react-hook-form takes for mounted by then.
          if (isReady()) ref(adapted);
          else registerBeforeReady(form, () => ref(adapted));
        },
      };
    },
    setValue(name, value) {
      if (isFieldName(name)) setValue(name, asFieldValue<Schema>(value), { shouldDirty: true });
    },
    subscribeValue(name, listener) {
      if (!isFieldName(name)) return () => {};
      // A reset names no field.
      return subscribe({
        name,
        formState: { values: true },
        callback: ({ name: changed }) => listener(changed === undefined),
      });
    },
    restore(name) {
      if (isFieldName(name)) setValue(name, get(formValuesOf(form), name));
    },
    valueOf(name) {
      const value: unknown = get(formValuesOf(form), name);
      const field = findField(collection, name);
      // The form may render in another language before its numbers are formatted in it.
      return field ? relocalizeControlValue(field, value, getLanguage(), language) : value;
    },
  };
}
