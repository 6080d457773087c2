"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import { type ChoicesProps, renderChoices } from "../shared/render-choices.js";
import { useField } from "../shared/use-field.js";

/** The props of `CheckboxGroupField`. The others go to its fieldset. */
export type CheckboxGroupFieldProps<C extends Collection = Collection> = ChoicesProps<C>;

/** A group of checkboxes, of which none is checked by default. In a disclosure: `control: "checkboxes"`. */
export const CheckboxGroupField: <C extends Collection = Collection>(props: CheckboxGroupFieldProps<C>) => ReactNode =
  memo(function CheckboxGroupField(props: CheckboxGroupFieldProps): ReactNode {
    // The `id` prop goes to the fieldset. The first choice keeps its own id.
    const fieldState = useField("CheckboxGroupField", { ...props, id: undefined });
    return fieldState.visible ? renderChoices(fieldState, props) : null;
  });
