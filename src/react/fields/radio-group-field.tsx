"use client";

import type { ReactNode } from "react";
import type { Collection } from "../../collection/collection.js";
import { useFormParts } from "../form/form-context.js";
import { type ChoicesProps, drawChoices } from "./draw-choices.js";
import type { FieldProps } from "./field-layout.js";
import { assertDraws } from "./assert-draws.js";
import { useCollectionField } from "./use-collection-field.js";

/** What a radio group takes. Everything else goes to the fieldset. */
export interface RadioGroupFieldProps<C extends Collection = Collection> extends FieldProps<C>, ChoicesProps {}

/** One choice among a few, all in sight. None is chosen beforehand. In a disclosure: `control: "radio"`. */
export function RadioGroupField<C extends Collection = Collection>({
  name,
  ...props
}: RadioGroupFieldProps<C>): ReactNode {
  const { locale } = useFormParts("RadioGroupField");
  const state = useCollectionField<C>(name, { readOnly: props.readOnly });
  assertDraws("RadioGroupField", state.field);
  if (!state.shown) return null;
  return drawChoices(state, "radio", props, locale);
}
