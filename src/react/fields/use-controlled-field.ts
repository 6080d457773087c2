"use client";

import type { Ref } from "react";
import { useController } from "react-hook-form";
import type { Collection } from "../../collection/collection.js";
import type { FieldName } from "../../collection/field-types.js";
import {
  type CollectionFieldOptions,
  type CollectionFieldState,
  type ControlProps,
  useCollectionField,
} from "./use-collection-field.js";

/** What a controlled control needs to be wired, explained and marked, besides what it holds. */
export interface ControlledProps extends Omit<ControlProps, "onChange" | "onBlur" | "ref"> {
  /** Takes what it holds next, or a change event that has it. */
  readonly onChange: (next: unknown) => void;
  readonly onBlur: () => void;
  readonly ref: Ref<unknown>;
}

/** One field of a form, for a control of your own that is told what to show. */
export interface ControlledFieldState extends Omit<
  CollectionFieldState,
  "controlProps" | "choiceProps" | "initialValue"
> {
  readonly controlProps: ControlledProps;
  /** What it holds, where that is one thing: what a native control would hold, "" for nothing. */
  readonly value: string;
  /** What it holds, where that may be several things. */
  readonly values: readonly string[];
  /** Whether it is ticked, of a box. */
  readonly checked: boolean;
  /** What it holds, as it is: files, or what your own control made. */
  readonly held: unknown;
}

/**
 * The same as `useCollectionField`, for kits whose controls take a value and say the next one. Renders again when what the
 * field holds changes, too: call it in a component of its own, and a keystroke renders that one alone.
 */
export function useControlledField<C extends Collection = Collection>(
  name: FieldName<C>,
  options: CollectionFieldOptions = {},
): ControlledFieldState {
  const { controlProps, choiceProps: _native, initialValue: _first, ...state } = useCollectionField<C>(name, options);
  const path: string = name;
  const { field } = useController({ name: path });
  const held: unknown = field.value;
  return {
    ...state,
    held,
    value: typeof held === "string" || typeof held === "number" ? String(held) : "",
    values: Array.isArray(held) ? held.map(String) : [],
    checked: held === true,
    controlProps: {
      ...controlProps,
      onChange: state.readOnly ? ignore : field.onChange,
      onBlur: field.onBlur,
      ref: field.ref,
    },
  };
}

function ignore(): void {}
