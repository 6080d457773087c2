"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import { type ChoicesProps, renderChoices } from "../shared/render-choices.js";
import { useField } from "../shared/use-field.js";

/** The props of `RadioGroupField`. The others go to its fieldset. */
export type RadioGroupFieldProps<C extends Collection = Collection> = ChoicesProps<C>;

/** A group of radios, of which none is checked by default. In a disclosure: `control: "radio"`. */
export const RadioGroupField: <C extends Collection = Collection>(props: RadioGroupFieldProps<C>) => ReactNode = memo(
  function RadioGroupField(props: RadioGroupFieldProps): ReactNode {
    // The `id` prop goes to the fieldset. The first choice keeps its own id.
    const fieldState = useField("RadioGroupField", { ...props, id: undefined });
    return fieldState.visible ? renderChoices(fieldState, props) : null;
  },
);
