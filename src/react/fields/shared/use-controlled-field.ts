"use client";

import type { RefCallback } from "react";
import { useController } from "react-hook-form";
import type { Collection } from "../../../collection/model/collection.js";
import type { FieldName } from "../../../collection/model/field-types.js";
import type { ChoiceProps } from "./choice-props.js";
import { type CollectionFieldOptions, type CollectionFieldState, useCollectionField } from "./use-collection-field.js";
import type { ControlProps } from "./control-props.js";

/** The props of a controlled control, without its value. */
export interface ControlledProps extends Omit<ControlProps, "onChange" | "onBlur" | "ref"> {
  /** Takes the next value, or a change event with it. */
  readonly onChange: (next: unknown) => void;
  readonly onBlur: () => void;
  readonly ref: RefCallback<unknown>;
}

/** The props of one choice of a controlled group. */
export interface ControlledChoiceProps extends Omit<ChoiceProps, "defaultChecked" | "onChange" | "onBlur" | "ref"> {
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly onBlur: () => void;
}

/** The state of one field, for a custom control with a `value` prop. */
export interface ControlledFieldState extends Omit<
  CollectionFieldState,
  "controlProps" | "choiceProps" | "rawDefaultValue" | "defaultValue"
> {
  readonly controlProps: ControlledProps;
  /** The props of the choice with that value. */
  readonly choiceProps: (value: string) => ControlledChoiceProps;
  /** The value, if it is a single one, as a native control would have it: "" if empty. */
  readonly value: string;
  /** The values, if there may be several. */
  readonly values: readonly string[];
  /** Whether a checkbox is checked. */
  readonly checked: boolean;
  /** The value as it is: files, or whatever the custom control set. */
  readonly rawValue: unknown;
}

/**
 * The same as `useCollectionField`, for UI kits with controlled components. Renders at every change of the value, too: call
 * it in a component for that field alone, so that a keystroke renders nothing else.
 */
export function useControlledField<C extends Collection = Collection>(
  name: FieldName<C>,
  options: CollectionFieldOptions = {},
): ControlledFieldState {
  const {
    rawDefaultValue: _rawDefaultValue,
    defaultValue: _defaultValue,
    ...state
  } = useCollectionField<C>(name, options);
  const { controlProps, choiceProps, field, readOnly } = state;
  const path: string = name;
  const { field: controlled } = useController({ name: path });
  const { ref, onBlur } = controlled;
  const rawValue: unknown = controlled.value;
  const values = Array.isArray(rawValue) ? rawValue.map(String) : [];
  const onChange: (next: unknown) => void = readOnly ? ignore : controlled.onChange;

  function choose(value: string): void {
    if (!field.multiple) return onChange(value);
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  }

  return {
    ...state,
    rawValue,
    value: typeof rawValue === "string" || typeof rawValue === "number" ? String(rawValue) : "",
    values,
    checked: rawValue === true,
    controlProps: { ...controlProps, onChange, onBlur, ref },
    choiceProps(value) {
      const { defaultChecked: _defaultChecked, ref: _ref, ...choice } = choiceProps(value);
      const checked = field.multiple ? values.includes(value) : rawValue === value;
      return { ...choice, checked, onChange: () => choose(value), onBlur };
    },
  };
}

function ignore(): void {}
