"use client";

import type { ComponentPropsWithRef, ReactNode } from "react";
import type { Collection } from "../../collection/collection.js";
import type { Control } from "../../collection/control.js";
import { useFormParts } from "../form/form-context.js";
import { drawField, type FieldProps } from "./field-layout.js";
import { mergeControlProps } from "./merge-control-props.js";
import { assertDraws } from "./assert-draws.js";
import { useCollectionField } from "./use-collection-field.js";

/** What a text field takes. Everything else goes to the input. */
export interface TextFieldProps<C extends Collection = Collection>
  extends
    FieldProps<C>,
    Omit<ComponentPropsWithRef<"input">, "name" | "value" | "defaultValue" | "checked" | "defaultChecked"> {}

/** The native input for each control that is typed into. */
const inputTypes: { readonly [control in Control]?: string } = {
  email: "email",
  tel: "tel",
  url: "url",
  password: "password",
  search: "search",
  number: "number",
  date: "date",
  time: "time",
  datetime: "datetime-local",
  file: "file",
};

/** A field of one line: text, an email or web address, a number, a date, a file. Which it is, the collection says. */
export function TextField<C extends Collection = Collection>({ name, type, ...props }: TextFieldProps<C>): ReactNode {
  const { locale } = useFormParts("TextField");
  const state = useCollectionField<C>(name, props);
  assertDraws("TextField", state.field);
  if (!state.shown) return null;
  const { field, initialValue } = state;
  const inputType = type ?? inputTypes[field.control] ?? "text";
  return drawField(
    state,
    locale.form.errorPrefix,
    <input
      type={inputType}
      step={inputType === "number" ? "any" : undefined}
      multiple={inputType === "file" && field.multiple ? true : undefined}
      defaultValue={typeof initialValue === "string" && inputType !== "file" ? initialValue : undefined}
      {...mergeControlProps(state.controlProps, props, "forthright-control")}
    />,
  );
}
