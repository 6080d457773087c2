"use client";

import { memo, type MouseEvent, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { AsChildProps } from "../../lib/slot.js";
import { renderControl } from "../shared/render-control.js";
import { renderField } from "../shared/field-layout.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";
import type { CollectionFieldState } from "../shared/use-collection-field.js";
import { formMessages } from "../../../locales/messages/form-messages.js";

/** The props of `SelectField`. The others go to its select element. */
export interface SelectFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"select">, "multiple"> {
  /** Whether the choice is submitted but cannot be changed. */
  readonly readOnly?: boolean | undefined;
}

/** A select with the values of the schema, for one of them or several. None is selected by default. */
export const SelectField: <C extends Collection = Collection>(props: SelectFieldProps<C>) => ReactNode = memo(
  function SelectField(props: SelectFieldProps): ReactNode {
    const fieldState = useField("SelectField", props);
    if (!fieldState.visible) return null;
    const { field, locale, options, readOnly } = fieldState;
    const control = renderControl(fieldState, "select", {
      fixed: {
        multiple: field.multiple || undefined,
        defaultValue: initialChoice(fieldState),
        ...(readOnly && { onMouseDown: preventOpening }),
      },
      content: (
        <>
          {!field.multiple && <option value="">{formMessages(locale).placeholderOption}</option>}
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </>
      ),
    });
    return renderField(fieldState, control);
  },
);

function initialChoice({ field, rawDefaultValue }: CollectionFieldState): string | string[] {
  if (field.multiple) return Array.isArray(rawDefaultValue) ? rawDefaultValue.map(String) : [];
  return typeof rawDefaultValue === "string" ? rawDefaultValue : "";
}

/** Keeps a read-only select closed. */
function preventOpening(event: MouseEvent<HTMLSelectElement>): void {
  event.preventDefault();
  event.currentTarget.focus();
}
