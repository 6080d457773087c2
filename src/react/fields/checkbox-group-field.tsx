"use client";

import type { ReactNode } from "react";
import type { Collection } from "../../collection/collection.js";
import { useFormParts } from "../form/form-context.js";
import { type ChoicesProps, drawChoices } from "./draw-choices.js";
import type { FieldProps } from "./field-layout.js";
import { assertDraws } from "./assert-draws.js";
import { useCollectionField } from "./use-collection-field.js";

/** What a group of checkboxes takes. Everything else goes to the fieldset. */
export interface CheckboxGroupFieldProps<C extends Collection = Collection> extends FieldProps<C>, ChoicesProps {}

/** Several choices among a few, all in sight. None is ticked beforehand. In a disclosure: `control: "checkboxes"`. */
export function CheckboxGroupField<C extends Collection = Collection>({
  name,
  ...props
}: CheckboxGroupFieldProps<C>): ReactNode {
  const { locale } = useFormParts("CheckboxGroupField");
  const state = useCollectionField<C>(name, { readOnly: props.readOnly });
  assertDraws("CheckboxGroupField", state.field);
  if (!state.shown) return null;
  return drawChoices(state, "checkbox", props, locale);
}
