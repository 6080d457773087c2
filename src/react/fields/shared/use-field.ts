"use client";

import type { ComponentPropsWithRef } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { FieldName } from "../../../collection/model/field-types.js";
import type { ResolvedLocale } from "../../../locales/resolve-locale.js";
import { type AsChildProps, getChildId } from "../../lib/slot.js";
import { useCollectionFormContext } from "../../form-state/form-context.js";
import { assertSupportedControl, type FieldComponentName } from "./assert-supported-control.js";
import { type CollectionFieldOptions, type CollectionFieldState, useCollectionField } from "./use-collection-field.js";

/** Classes of your own for what a field is drawn from, beside forthright's. */
export interface FieldClassNames {
  /** Around all of it. */
  readonly root?: string | undefined;
  /** Around the label and the help. */
  readonly labelRow?: string | undefined;
  readonly label?: string | undefined;
  /** The button that explains the field. */
  readonly help?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What is typed into, chosen from or ticked: the same as `className`, but for a group, where it is each box. */
  readonly control?: string | undefined;
  /** What is counted, after the box of a number. */
  readonly suffix?: string | undefined;
}

/** What every part takes that asks for a field, besides what goes to its control. */
export interface FieldProps<C extends Collection = Collection> {
  /** The name of a field of the collection. */
  readonly name: FieldName<C>;
  /** Classes of your own, by what they are for. */
  readonly classNames?: FieldClassNames | undefined;
}

/** What a native control takes, but for what the collection decides: what it is called, what it holds, whether it must be given. */
export type ControlAttributes<Element extends "input" | "textarea" | "select"> = Omit<
  ComponentPropsWithRef<Element>,
  "name" | "value" | "defaultValue" | "checked" | "defaultChecked" | "children" | "required"
>;

/** A field as its part draws it. */
export interface FieldRenderState extends CollectionFieldState, AsChildProps {
  readonly component: FieldComponentName;
  readonly classNames: FieldClassNames;
  readonly locale: ResolvedLocale;
  /** What its control is given from outside. */
  readonly userProps: object;
}

/** Everything that a part needs to draw the field it is named after. */
export function useField<C extends Collection>(
  component: FieldComponentName,
  props: FieldProps<C> & AsChildProps & CollectionFieldOptions,
): FieldRenderState {
  const { name, classNames = {}, asChild, children, id, readOnly, disabled, ...userProps } = props;
  const { locale } = useCollectionFormContext(component);
  const ownId = id ?? (asChild ? getChildId(children) : undefined);
  const state = useCollectionField<C>(name, { id: ownId, readOnly, disabled });
  assertSupportedControl(component, state.field);
  return { ...state, component, classNames, locale, userProps, asChild, children };
}
