import { type FieldPath, get } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { findField, findNode } from "../../collection/model/find-field.js";
import { relocalizeControlValue } from "../../collection/values/control-value.js";
import type { FieldAccess } from "../form-state/field-access.js";
import { getFormHost } from "../form-state/form-host.js";
import { anyValue, type CollectionFormReturn, type CollectionFormValues } from "../form-state/form-values.js";
import { unknownField } from "../form-state/unknown-name.js";

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
  const { control, register, setValue, subscribe } = form;
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
          const { isReady: wasReady } = control._formState;
          // Where the fields hydrate later than the form, what was typed before is as old as what was typed before the form
          // did. react-hook-form, which is ready by then, would overwrite it with the default values.
          if (!isReady()) control._formState.isReady = false;
          ref(adaptNumberInput(element));
          control._formState.isReady = wasReady;
        },
      };
    },
    setValue(name, value) {
      if (isFieldName(name)) setValue(name, anyValue<Schema>(value), { shouldDirty: true });
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
      if (isFieldName(name)) setValue(name, get(control._formValues, name));
    },
    valueOf(name) {
      const value: unknown = get(control._formValues, name);
      const field = findField(collection, name);
      // The form may render in another language before its numbers are formatted in it.
      return field ? relocalizeControlValue(field, value, getLanguage(), language) : value;
    },
  };
}
