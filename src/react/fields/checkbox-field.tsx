"use client";

import type { ComponentPropsWithRef, ReactNode } from "react";
import type { Collection } from "../../collection/collection.js";
import { useFormParts } from "../form/form-context.js";
import { FieldHelp } from "../help/field-help.js";
import { drawLabel, drawMessages, fieldProps, type FieldProps } from "./field-layout.js";
import { mergeControlProps } from "./merge-control-props.js";
import { assertDraws } from "./assert-draws.js";
import { useCollectionField } from "./use-collection-field.js";

/** What a checkbox takes. Everything else goes to the input. */
export interface CheckboxFieldProps<C extends Collection = Collection>
  extends
    FieldProps<C>,
    Omit<ComponentPropsWithRef<"input">, "name" | "type" | "value" | "defaultValue" | "checked" | "defaultChecked"> {}

/** A box to tick. Its label stands after it, as everywhere. */
export function CheckboxField<C extends Collection = Collection>({ name, ...props }: CheckboxFieldProps<C>): ReactNode {
  const { locale } = useFormParts("CheckboxField");
  const state = useCollectionField<C>(name, props);
  assertDraws("CheckboxField", state.field);
  if (!state.shown) return null;
  return (
    <div {...fieldProps(state)}>
      <div className="forthright-label-row">
        <input
          type="checkbox"
          defaultChecked={state.initialValue === true}
          {...mergeControlProps(state.controlProps, props, "forthright-checkbox")}
        />
        {drawLabel(state)}
        <FieldHelp name={name} />
      </div>
      {drawMessages(state, locale.form.errorPrefix)}
    </div>
  );
}
