"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { AsChildProps } from "../../lib/slot.js";
import { renderControl, toInputText } from "../shared/render-control.js";
import { renderDate } from "../date/render-date.js";
import { renderNumber } from "../number/render-number.js";
import { renderField } from "../shared/field-layout.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";
import { traitsOf } from "../../../collection/model/control.js";

/** The props of `TextField`. The others go to its input. */
export interface TextFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, ControlAttributes<"input"> {}

/** A single-line field: text, an email or web address, a number, a date, as the field's `control` says. */
export const TextField: <C extends Collection = Collection>(props: TextFieldProps<C>) => ReactNode = memo(
  function TextField(props: TextFieldProps): ReactNode {
    const fieldState = useField("TextField", props);
    if (!fieldState.visible) return null;
    const { field } = fieldState;
    const { kind, inputType = "text" } = traitsOf(field.control);
    if (props.type === undefined && kind === "number") return renderNumber(fieldState);
    if (props.type === undefined && kind === "date") return renderDate(fieldState);
    const type = props.type ?? (kind === "text" ? inputType : "text");
    const control = renderControl(fieldState, "input", {
      defaults: { type, step: type === "number" ? "any" : undefined },
      fixed: toInputText(fieldState),
    });
    return renderField(fieldState, control);
  },
);
