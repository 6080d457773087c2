"use client";

import { memo, type MouseEvent, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { AsChildProps } from "../../lib/slot.js";
import { renderControl } from "../shared/render-control.js";
import { renderField } from "../shared/field-layout.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";
import type { CollectionFieldState } from "../shared/use-collection-field.js";
import { formMessages } from "../../../locales/messages/form-messages.js";

/** What a select takes. Everything else goes to the select element. */
export interface SelectFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"select">, "multiple"> {
  /** Whether what is chosen is submitted but cannot be changed. */
  readonly readOnly?: boolean | undefined;
}

/** A choice among the values that the schema names, one of them or several. None is chosen beforehand. */
export const SelectField: <C extends Collection = Collection>(props: SelectFieldProps<C>) => ReactNode = memo(
  function SelectField(props: SelectFieldProps): ReactNode {
    const drawn = useField("SelectField", props);
    if (!drawn.visible) return null;
    const { field, locale, options, readOnly } = drawn;
    const control = renderControl(drawn, "select", {
      holds: {
        multiple: field.multiple || undefined,
        defaultValue: initialChoice(drawn),
        ...(readOnly && { onMouseDown: stayClosed }),
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
    return renderField(drawn, control);
  },
);

function initialChoice({ field, rawDefaultValue }: CollectionFieldState): string | string[] {
  if (field.multiple) return Array.isArray(rawDefaultValue) ? rawDefaultValue.map(String) : [];
  return typeof rawDefaultValue === "string" ? rawDefaultValue : "";
}

/** A list that cannot be chosen from does not open. */
function stayClosed(event: MouseEvent<HTMLSelectElement>): void {
  event.preventDefault();
  event.currentTarget.focus();
}
