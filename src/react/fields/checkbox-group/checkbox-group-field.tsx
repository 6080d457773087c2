"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import { type ChoicesProps, renderChoices } from "../shared/render-choices.js";
import { useField } from "../shared/use-field.js";

/** What a group of checkboxes takes. Everything else goes to the fieldset. */
export type CheckboxGroupFieldProps<C extends Collection = Collection> = ChoicesProps<C>;

/** Several choices among a few, all in sight. None is ticked beforehand. In a disclosure: `control: "checkboxes"`. */
export const CheckboxGroupField: <C extends Collection = Collection>(props: CheckboxGroupFieldProps<C>) => ReactNode =
  memo(function CheckboxGroupField(given: CheckboxGroupFieldProps): ReactNode {
    // An id of one's own is the group's; that of its first choice stays.
    const drawn = useField("CheckboxGroupField", { ...given, id: undefined });
    return drawn.visible ? renderChoices(drawn, given) : null;
  });
