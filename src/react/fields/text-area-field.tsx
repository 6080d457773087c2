"use client";

import type { ComponentPropsWithRef, ReactNode } from "react";
import type { Collection } from "../../collection/collection.js";
import { useFormParts } from "../form/form-context.js";
import { drawField, type FieldProps } from "./field-layout.js";
import { mergeControlProps } from "./merge-control-props.js";
import { assertDraws } from "./assert-draws.js";
import { useCollectionField } from "./use-collection-field.js";

/** What a field of several lines takes. Everything else goes to the textarea. */
export interface TextAreaFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, Omit<ComponentPropsWithRef<"textarea">, "name" | "value" | "defaultValue"> {}

/** A field of several lines. */
export function TextAreaField<C extends Collection = Collection>({
  name,
  rows = 5,
  ...props
}: TextAreaFieldProps<C>): ReactNode {
  const { locale } = useFormParts("TextAreaField");
  const state = useCollectionField<C>(name, props);
  assertDraws("TextAreaField", state.field);
  if (!state.shown) return null;
  const { initialValue } = state;
  return drawField(
    state,
    locale.form.errorPrefix,
    <textarea
      rows={rows}
      defaultValue={typeof initialValue === "string" ? initialValue : undefined}
      {...mergeControlProps(state.controlProps, props, "forthright-control")}
    />,
  );
}
