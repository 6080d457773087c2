"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import { type ChoicesProps, renderChoices } from "../shared/render-choices.js";
import { useField } from "../shared/use-field.js";

/** What a radio group takes. Everything else goes to the fieldset. */
export type RadioGroupFieldProps<C extends Collection = Collection> = ChoicesProps<C>;

/** One choice among a few, all in sight. None is chosen beforehand. In a disclosure: `control: "radio"`. */
export const RadioGroupField: <C extends Collection = Collection>(props: RadioGroupFieldProps<C>) => ReactNode = memo(
  function RadioGroupField(given: RadioGroupFieldProps): ReactNode {
    // An id of one's own is the group's; that of its first choice stays.
    const drawn = useField("RadioGroupField", { ...given, id: undefined });
    return drawn.visible ? renderChoices(drawn, given) : null;
  },
);
