"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { AsChildProps } from "../../lib/slot.js";
import { renderControl, toInputText } from "../shared/render-control.js";
import { renderField } from "../shared/field-layout.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";

/** The props of `TextAreaField`. The others go to its textarea. */
export interface TextAreaFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, ControlAttributes<"textarea"> {}

/** A multi-line text field. */
export const TextAreaField: <C extends Collection = Collection>(props: TextAreaFieldProps<C>) => ReactNode = memo(
  function TextAreaField(props: TextAreaFieldProps): ReactNode {
    const fieldState = useField("TextAreaField", props);
    if (!fieldState.visible) return null;
    const control = renderControl(fieldState, "textarea", {
      defaults: { rows: 5 },
      fixed: toInputText(fieldState),
    });
    return renderField(fieldState, control);
  },
);
