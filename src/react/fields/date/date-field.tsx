"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { AsChildProps } from "../../lib/slot.js";
import { renderDate } from "./render-date.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";

/** The props of `DateField`. The others go to its input. */
export interface DateFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"input">, "type"> {}

/** A date, a time, or both, as the field's `control` says. The first and the last day are those of the schema. */
export const DateField: <C extends Collection = Collection>(props: DateFieldProps<C>) => ReactNode = memo(
  function DateField(props: DateFieldProps): ReactNode {
    const fieldState = useField("DateField", props);
    return fieldState.visible ? renderDate(fieldState) : null;
  },
);
