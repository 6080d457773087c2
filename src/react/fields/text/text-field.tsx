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

/** What a text field takes. Everything else goes to the input. */
export interface TextFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, ControlAttributes<"input"> {}

/** A field of one line: text, an email or web address, a number, a date. Which it is, the collection says. */
export const TextField: <C extends Collection = Collection>(props: TextFieldProps<C>) => ReactNode = memo(
  function TextField(props: TextFieldProps): ReactNode {
    const drawn = useField("TextField", props);
    if (!drawn.visible) return null;
    const { field } = drawn;
    const { kind, inputType = "text" } = traitsOf(field.control);
    if (props.type === undefined && kind === "number") return renderNumber(drawn);
    if (props.type === undefined && kind === "date") return renderDate(drawn);
    const type = props.type ?? (kind === "text" ? inputType : "text");
    const control = renderControl(drawn, "input", {
      defaults: { type, step: type === "number" ? "any" : undefined },
      holds: toInputText(drawn),
    });
    return renderField(drawn, control);
  },
);
