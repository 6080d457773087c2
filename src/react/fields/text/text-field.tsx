"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { AsChildProps } from "../../lib/slot.js";
import { renderControl, toInputText } from "../shared/render-control.js";
import { isDateControl, renderDate } from "../date/render-date.js";
import { renderNumber } from "../number/render-number.js";
import { renderField } from "../shared/field-layout.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";
import type { Control } from "../../../collection/model/control.js";

/** The props of `TextField`. The others go to its input. */
export interface TextFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, ControlAttributes<"input"> {}

/** The `type` of the native input of each text control, where it is not "text". */
const inputTypes: { readonly [control in Control]?: string } = {
  email: "email",
  tel: "tel",
  url: "url",
  password: "password",
  search: "search",
};

/** A single-line field: text, an email or web address, a number, a date, as the field's `control` says. */
export const TextField: <C extends Collection = Collection>(props: TextFieldProps<C>) => ReactNode = memo(
  function TextField(props: TextFieldProps): ReactNode {
    const fieldState = useField("TextField", props);
    if (!fieldState.visible) return null;
    const { field } = fieldState;
    if (props.type === undefined && field.control === "number") return renderNumber(fieldState);
    if (props.type === undefined && isDateControl(field.control)) return renderDate(fieldState);
    const type = props.type ?? inputTypes[field.control] ?? "text";
    const control = renderControl(fieldState, "input", {
      defaults: { type, step: type === "number" ? "any" : undefined },
      fixed: toInputText(fieldState),
    });
    return renderField(fieldState, control);
  },
);
