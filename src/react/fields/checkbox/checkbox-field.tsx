"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { AsChildProps } from "../../lib/slot.js";
import { joinClasses } from "../../lib/join-classes.js";
import { renderControl } from "../shared/render-control.js";
import { renderHelp, renderLabel, renderError, renderHint, fieldProps } from "../shared/field-layout.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";

/** The props of `CheckboxField`. The others go to its input. */
export interface CheckboxFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"input">, "type"> {}

/** A checkbox, followed by its label. */
export const CheckboxField: <C extends Collection = Collection>(props: CheckboxFieldProps<C>) => ReactNode = memo(
  function CheckboxField(props: CheckboxFieldProps): ReactNode {
    const fieldState = useField("CheckboxField", props);
    if (!fieldState.visible) return null;
    return (
      <div {...fieldProps(fieldState)}>
        <div className={joinClasses("forthright-label-row", fieldState.classNames.labelRow)}>
          {renderControl(fieldState, "input", {
            className: "forthright-checkbox",
            fixed: { type: "checkbox", defaultChecked: fieldState.rawDefaultValue === true },
          })}
          {renderLabel(fieldState)}
          {renderHelp(fieldState)}
        </div>
        {renderHint(fieldState)}
        {renderError(fieldState)}
      </div>
    );
  },
);
