"use client";

import { useCallback, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { FieldError } from "react-hook-form";
import { type Collection, type CollectionField } from "../../../collection/model/collection.js";
import type { Disclosure } from "../../../collection/model/disclosure.js";
import type { FieldName } from "../../../collection/model/field-types.js";
import { findField } from "../../../collection/model/find-field.js";
import { markText } from "../../../notice/legend.js";
import type { NoticeMark } from "../../../notice/notice.js";
import { type FormContextValue, useCollectionFormContext } from "../../form-state/form-context.js";
import { getErrorMessage } from "../../form-state/field-error.js";
import type { FieldHelpContent } from "../../notice/field-help-content.js";
import { loadNoticeContent } from "../../chunks/load.js";
import { StepContext } from "../../form-state/step-context.js";
import { type ChoiceProps, type GroupProps, choicePropsOf, groupPropsOf } from "./choice-props.js";
import { DisabledContext } from "../../form-state/disabled-context.js";
import { formMessages } from "../../../locales/messages/form-messages.js";
import { type Control, hasReadOnly } from "../../../collection/model/control.js";
import type { ControlProps } from "./control-props.js";
import { unknownField } from "../../form-state/unknown-name.js";

/** The options of a field. */
export interface CollectionFieldOptions {
  /** The id of the control. Its label and the error summary refer to it. */
  readonly id?: string | undefined;
  /** Whether the value is submitted but cannot be changed. Works for choices too, for which HTML has no `readOnly`. */
  readonly readOnly?: boolean | undefined;
  /**
   * Whether the field cannot be filled in. As a field whose condition does not hold, it is not required, not validated, not
   * submitted, and not in the notice. The type of the submitted values does not know: with a condition (`when`), it does.
   */
  readonly disabled?: boolean | undefined;
}

/** The state of one field, for a custom control. */
export interface CollectionFieldState {
  readonly field: CollectionField;
  /** Whether the field is part of the form now. Render nothing while it is not. */
  readonly visible: boolean;
  readonly disclosure: Disclosure;
  readonly label: string;
  readonly hint: string | undefined;
  /** The error to show, in the form's language; `undefined` while the field is valid. */
  readonly error: string | undefined;
  /** The prefix of an error for screen readers: "Error:". */
  readonly errorPrefix: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  readonly mark: NoticeMark | undefined;
  /** The options to choose from. Empty for other controls. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The label of the option with the value "", for a select without a choice. */
  readonly placeholderOption: string;
  /** The initial value, for an uncontrolled control. A number is a string in the format of the form's language. */
  readonly rawDefaultValue: unknown;
  /** The same as a string, for a text control or a single choice: "" if empty. */
  readonly defaultValue: string;
  readonly controlProps: ControlProps;
  /** The props of the element around choices. It is labelled by the element with `labelProps.id`. */
  readonly groupProps: GroupProps;
  /** The props of the choice with that value, uncontrolled. */
  readonly choiceProps: (value: string) => ChoiceProps;
  readonly labelProps: { readonly htmlFor: string; readonly id: string };
  readonly hintProps: { readonly id: string };
  readonly errorProps: { readonly id: string };
  /** The props of a custom help button, beside the label. */
  readonly helpProps: { readonly type: "button"; readonly "aria-label": string };
  /** The content that such a button shows. The code for it loads at the first call. */
  readonly loadHelp: () => Promise<FieldHelpContent>;
}

/**
 * The state of a field for a custom control: its label, mark, hint and error, and the props that connect them. Renders
 * again only when the error of that field or its visibility changes. Render nothing while `visible` is false.
 *
 * @throws {RangeError} if the collection has no field of that name; the message lists the names.
 */
export function useCollectionField<C extends Collection = Collection>(
  name: FieldName<C>,
  options: CollectionFieldOptions = {},
): CollectionFieldState {
  const context = useCollectionFormContext("useCollectionField");
  const { collection, submit, idOf, locale, localize, valueOf } = context;
  const field = findField(collection, name);
  if (!field) throw new RangeError(unknownField(collection, name));

  const isAroundDisabled = useContext(DisabledContext);
  const { id, readOnly = false } = options;
  const disabled = options.disabled === true || isAroundDisabled;
  const controlId = id ?? idOf(name);

  const state = useFieldState(name, field.conditional, context);
  const visible = state !== hidden;
  useFieldRegistration(context, { name, id, visible, disabled });
  // A field that becomes visible again has its last value. Read once, since React takes a new value for a new default.
  const [initial, setInitial] = useState(() => ({ name, visible, value: valueOf(name) }));
  const isStale = initial.name !== name || initial.visible !== visible;
  const { value: initialValue } = isStale ? { value: valueOf(name) } : initial;
  if (isStale) setInitial({ name, visible, value: initialValue });
  const current = state === hidden || disabled ? undefined : state;
  const required = field.required && !disabled;
  const error = getErrorMessage(current, context);
  const { disclosure } = field;
  const label = localize(field.label);
  const labelId = idOf(name, "label");
  const hint =
    [disclosure.hint && localize(disclosure.hint), submit.serverResult.messageFor(name)].filter(Boolean).join(" ") ||
    undefined;
  const control = controlProps(field, context, { controlId, required, readOnly, disabled, hint, error });
  return {
    field,
    visible,
    disclosure,
    label,
    hint,
    error,
    errorPrefix: formMessages(locale).errorPrefix,
    required,
    readOnly,
    disabled,
    mark: disabled ? undefined : field.mark && markText(field.mark, locale, localize),
    options: field.options.map((option) => ({ value: option.value, label: localize(option.label) })),
    placeholderOption: formMessages(locale).placeholderOption,
    rawDefaultValue: initialValue,
    defaultValue: typeof initialValue === "string" ? initialValue : "",
    controlProps: control,
    groupProps: groupPropsOf(field, control, labelId),
    choiceProps: (value) => choicePropsOf(field, control, initialValue, value),
    labelProps: { htmlFor: controlId, id: labelId },
    hintProps: { id: idOf(name, "hint") },
    errorProps: { id: idOf(name, "error") },
    helpProps: { type: "button", "aria-label": formMessages(locale).help(label) },
    loadHelp: async () => (await loadNoticeContent()).createFieldHelpContent(context, name),
  };
}

/** The registration of a rendered field with its form. */
interface FieldRegistration {
  readonly name: string;
  readonly id: string | undefined;
  readonly visible: boolean;
  readonly disabled: boolean;
}

/**
 * Registers a rendered field with its form. One effect, not three, in a function of its own: a form of a thousand fields
 * has a thousand of each, and an effect keeps everything in its scope alive.
 */
function useFieldRegistration(
  { registerControlId, visibility }: FormContextValue,
  { name, id, visible, disabled }: FieldRegistration,
): void {
  const step = useContext(StepContext);
  useEffect(() => {
    const release = id === undefined ? undefined : registerControlId(name, id);
    const leave = visible ? visibility.register(name, step) : undefined;
    const enable = disabled ? visibility.disable(name) : undefined;
    return () => {
      release?.();
      leave?.();
      enable?.();
    };
  }, [registerControlId, visibility, name, id, step, visible, disabled]);
}

/** Stands for the state of a field that is not visible. */
const hidden = Symbol("hidden");

/** The error of a field, or `hidden`: one subscription for both. */
function useFieldState(
  name: string,
  conditional: boolean,
  { errors, visibility }: FormContextValue,
): FieldError | typeof hidden | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      const leave = errors.subscribe(listener, name);
      if (!conditional) return leave;
      const unwatch = visibility.subscribe(listener);
      return () => {
        leave();
        unwatch();
      };
    },
    [errors, visibility, name, conditional],
  );
  return useSyncExternalStore(
    subscribe,
    () => (conditional && !visibility.isVisible(name) ? hidden : errors.read(name)),
    () => (conditional && !visibility.isVisible(name) ? hidden : errors.readInitial(name)),
  );
}

interface ControlState extends Pick<CollectionFieldState, "required" | "readOnly" | "disabled" | "hint" | "error"> {
  readonly controlId: string;
}

/** The props of a read-only control. Browsers let people change a choice, so it is reverted at once. */
function readOnlyProps(control: Control, revert: () => void) {
  if (hasReadOnly(control)) return { readOnly: true } as const;
  return { "aria-readonly": true, onChange: async () => revert() } as const;
}

function controlProps(
  { name, control, necessity, disclosure }: CollectionField,
  { collection, idOf, register, restore, localize }: FormContextValue,
  { controlId, required, readOnly, disabled, hint, error }: ControlState,
): ControlProps {
  // The error first: it is more urgent than the hint.
  const describedBy = [
    ...(error === undefined ? [] : [idOf(name, "error")]),
    ...(hint === undefined ? [] : [idOf(name, "hint")]),
  ];
  return {
    ...register(name),
    id: controlId,
    "aria-required": required || undefined,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-describedby": describedBy.length === 0 ? undefined : describedBy.join(" "),
    // In person, the browser would offer the data of the operator, or of people before.
    ...(disclosure.autoComplete === undefined || collection.mode === "in-person"
      ? {}
      : { autoComplete: disclosure.autoComplete }),
    ...(disclosure.placeholder === undefined ? {} : { placeholder: localize(disclosure.placeholder) }),
    ...(disabled && { disabled: true }),
    ...(readOnly && readOnlyProps(control, () => restore(name))),
    "data-purpose": Object.keys(disclosure.uses).join(" "),
    "data-legal-basis": [...new Set(Object.values(disclosure.uses))].join(" "),
    "data-category": disclosure.category,
    "data-necessity": necessity,
  };
}
