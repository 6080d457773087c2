"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { AsChildProps } from "../../lib/slot.js";
import { renderControl, toInputText } from "../shared/render-control.js";
import { renderField } from "../shared/field-layout.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";

/** What a field of several lines takes. Everything else goes to the textarea. */
export interface TextAreaFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, ControlAttributes<"textarea"> {}

/** A field of several lines. */
export const TextAreaField: <C extends Collection = Collection>(props: TextAreaFieldProps<C>) => ReactNode = memo(
  function TextAreaField(props: TextAreaFieldProps): ReactNode {
    const drawn = useField("TextAreaField", props);
    if (!drawn.visible) return null;
    const control = renderControl(drawn, "textarea", {
      defaults: { rows: 5 },
      holds: toInputText(drawn),
    });
    return renderField(drawn, control);
  },
);
