"use client";

import type { ComponentPropsWithRef, MouseEvent, ReactNode } from "react";
import type { Collection } from "../../collection/collection.js";
import { useFormParts } from "../form/form-context.js";
import { drawField, type FieldProps } from "./field-layout.js";
import { mergeControlProps } from "./merge-control-props.js";
import { assertDraws } from "./assert-draws.js";
import { useCollectionField } from "./use-collection-field.js";

/** What a select takes. Everything else goes to the select element. */
export interface SelectFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, Omit<ComponentPropsWithRef<"select">, "name" | "value" | "defaultValue" | "multiple"> {
  /** Whether what is chosen is submitted but cannot be changed. */
  readonly readOnly?: boolean | undefined;
}

/** A choice among the values that the schema names, one of them or several. None is chosen beforehand. */
export function SelectField<C extends Collection = Collection>({ name, ...props }: SelectFieldProps<C>): ReactNode {
  const { locale } = useFormParts("SelectField");
  const state = useCollectionField<C>(name, props);
  assertDraws("SelectField", state.field);
  if (!state.shown) return null;
  const { field, initialValue, options } = state;
  const initial = field.multiple
    ? Array.isArray(initialValue)
      ? initialValue.map(String)
      : []
    : typeof initialValue === "string"
      ? initialValue
      : "";
  return drawField(
    state,
    locale.form.errorPrefix,
    <select
      multiple={field.multiple || undefined}
      defaultValue={initial}
      onMouseDown={state.readOnly ? stayClosed : undefined}
      {...mergeControlProps(state.controlProps, props, "forthright-control")}
    >
      {!field.multiple && <option value="">{locale.form.choose}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>,
  );
}

/** A list that cannot be chosen from does not open. */
function stayClosed(event: MouseEvent<HTMLSelectElement>): void {
  event.preventDefault();
  event.currentTarget.focus();
}
