"use client";

import type { ComponentPropsWithRef } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { FieldName } from "../../../collection/model/field-types.js";
import type { ResolvedLocale } from "../../../locales/resolve-locale.js";
import { type AsChildProps, getChildId } from "../../lib/slot.js";
import { useCollectionFormContext } from "../../form-state/form-context.js";
import { assertSupportedControl, type FieldComponentName } from "./assert-supported-control.js";
import { type CollectionFieldOptions, type CollectionFieldState, useCollectionField } from "./use-collection-field.js";

/** Custom classes for the elements of a field, added to those of the library. */
export interface FieldClassNames {
  /** The root element. */
  readonly root?: string | undefined;
  /** The element around the label and the help button. */
  readonly labelRow?: string | undefined;
  readonly label?: string | undefined;
  /** The help button. */
  readonly help?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The control. The same as `className`, except in a group, where it is each radio or checkbox. */
  readonly control?: string | undefined;
  /** The unit after a number. */
  readonly suffix?: string | undefined;
}

/** The props that every field component has besides those of its control. */
export interface FieldProps<C extends Collection = Collection> {
  /** The name of a field of the collection. */
  readonly name: FieldName<C>;
  /** Custom classes, by element. */
  readonly classNames?: FieldClassNames | undefined;
}

/** The attributes of a native control, without those that the collection decides: its name, its value, whether it is required. */
export type ControlAttributes<Element extends "input" | "textarea" | "select"> = Omit<
  ComponentPropsWithRef<Element>,
  "name" | "value" | "defaultValue" | "checked" | "defaultChecked" | "children" | "required"
>;

/** The state of a field, and the props that its component renders it with. */
export interface FieldRenderState extends CollectionFieldState, AsChildProps {
  readonly component: FieldComponentName;
  readonly classNames: FieldClassNames;
  readonly locale: ResolvedLocale;
  /** The props that go to its control. */
  readonly userProps: object;
}

/**
 * The state of the field that a component renders.
 *
 * @throws {TypeError} if the component does not render the control of that field.
 */
export function useField<C extends Collection>(
  component: FieldComponentName,
  props: FieldProps<C> & AsChildProps & CollectionFieldOptions,
): FieldRenderState {
  const { name, classNames = {}, asChild, children, id, readOnly, disabled, ...userProps } = props;
  const { locale } = useCollectionFormContext(component);
  const controlId = id ?? (asChild ? getChildId(children) : undefined);
  const state = useCollectionField<C>(name, { id: controlId, readOnly, disabled });
  assertSupportedControl(component, state.field);
  return { ...state, component, classNames, locale, userProps, asChild, children };
}
