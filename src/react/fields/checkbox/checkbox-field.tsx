"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { AsChildProps } from "../../lib/slot.js";
import { joinClasses } from "../../lib/join-classes.js";
import { renderControl } from "../shared/render-control.js";
import { renderHelp, renderLabel, renderError, renderHint, fieldProps } from "../shared/field-layout.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";

/** What a checkbox takes. Everything else goes to the input. */
export interface CheckboxFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"input">, "type"> {}

/** A box to tick. Its label stands after it, as everywhere. */
export const CheckboxField: <C extends Collection = Collection>(props: CheckboxFieldProps<C>) => ReactNode = memo(
  function CheckboxField(props: CheckboxFieldProps): ReactNode {
    const drawn = useField("CheckboxField", props);
    if (!drawn.visible) return null;
    return (
      <div {...fieldProps(drawn)}>
        <div className={joinClasses("forthright-label-row", drawn.classNames.labelRow)}>
          {renderControl(drawn, "input", {
            className: "forthright-checkbox",
            holds: { type: "checkbox", defaultChecked: drawn.rawDefaultValue === true },
          })}
          {renderLabel(drawn)}
          {renderHelp(drawn)}
        </div>
        {renderHint(drawn)}
        {renderError(drawn)}
      </div>
    );
  },
);
