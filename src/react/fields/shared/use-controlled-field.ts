"use client";

import type { RefCallback } from "react";
import { useController } from "react-hook-form";
import type { Collection } from "../../../collection/model/collection.js";
import type { FieldName } from "../../../collection/model/field-types.js";
import type { ChoiceProps } from "./choice-props.js";
import { type CollectionFieldOptions, type CollectionFieldState, useCollectionField } from "./use-collection-field.js";
import type { ControlProps } from "./control-props.js";

/** What a controlled control needs to be wired, explained and marked, besides what it holds. */
export interface ControlledProps extends Omit<ControlProps, "onChange" | "onBlur" | "ref"> {
  /** Takes what it holds next, or a change event that has it. */
  readonly onChange: (next: unknown) => void;
  readonly onBlur: () => void;
  readonly ref: RefCallback<unknown>;
}

/** What one choice of a controlled group needs. */
export interface ControlledChoiceProps extends Omit<ChoiceProps, "defaultChecked" | "onChange" | "onBlur" | "ref"> {
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly onBlur: () => void;
}

/** One field of a form, for a control of your own that is told what to show. */
export interface ControlledFieldState extends Omit<
  CollectionFieldState,
  "controlProps" | "choiceProps" | "rawDefaultValue" | "defaultValue"
> {
  readonly controlProps: ControlledProps;
  /** For the choice of that value in a group. */
  readonly choiceProps: (value: string) => ControlledChoiceProps;
  /** What it holds, where that is one thing: what a native control would hold, "" for nothing. */
  readonly value: string;
  /** What it holds, where that may be several things. */
  readonly values: readonly string[];
  /** Whether it is ticked, of a box. */
  readonly checked: boolean;
  /** What it holds, as it is: files, or what your own control made. */
  readonly rawValue: unknown;
}

/**
 * The same as `useCollectionField`, for kits whose controls take a value and say the next one. Renders again when what the
 * field holds changes, too: call it in a component of its own, and a keystroke renders that one alone.
 */
export function useControlledField<C extends Collection = Collection>(
  name: FieldName<C>,
  options: CollectionFieldOptions = {},
): ControlledFieldState {
  const { rawDefaultValue: _first, defaultValue: _text, ...state } = useCollectionField<C>(name, options);
  const { controlProps, choiceProps, field, readOnly } = state;
  const path: string = name;
  const { field: controlled } = useController({ name: path });
  const { ref, onBlur } = controlled;
  const rawValue: unknown = controlled.value;
  const values = Array.isArray(rawValue) ? rawValue.map(String) : [];
  const onChange: (next: unknown) => void = readOnly ? ignore : controlled.onChange;

  function choose(value: string): void {
    if (!field.multiple) return onChange(value);
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  }

  return {
    ...state,
    rawValue,
    value: typeof rawValue === "string" || typeof rawValue === "number" ? String(rawValue) : "",
    values,
    checked: rawValue === true,
    controlProps: { ...controlProps, onChange, onBlur, ref },
    choiceProps(value) {
      const { defaultChecked: _atFirst, ref: _native, ...choice } = choiceProps(value);
      const checked = field.multiple ? values.includes(value) : rawValue === value;
      return { ...choice, checked, onChange: () => choose(value), onBlur };
    },
  };
}

function ignore(): void {}
