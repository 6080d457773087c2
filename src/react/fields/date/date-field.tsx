"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { AsChildProps } from "../../lib/slot.js";
import { renderDate } from "./render-date.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";

/** What a date field takes. Everything else goes to the input. */
export interface DateFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"input">, "type"> {}

/** A date, a time, or both, as the collection says. The days to choose from are those that the schema takes. */
export const DateField: <C extends Collection = Collection>(props: DateFieldProps<C>) => ReactNode = memo(
  function DateField(props: DateFieldProps): ReactNode {
    const drawn = useField("DateField", props);
    return drawn.visible ? renderDate(drawn) : null;
  },
);
