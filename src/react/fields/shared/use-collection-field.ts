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
import type { Control } from "../../../collection/model/control.js";
import type { ControlProps } from "./control-props.js";
import { unknownField } from "../../form-state/unknown-name.js";

/** What a field is told from outside. */
export interface CollectionFieldOptions {
  /** The id of its control. Label, error summary and focus follow it. */
  readonly id?: string | undefined;
  /** Whether what it holds is submitted but cannot be changed: choices too, for which HTML has no such thing. */
  readonly readOnly?: boolean | undefined;
  /**
   * Whether it cannot be given: then nobody is asked for it, as where its condition does not hold. It is not required, not
   * validated, not submitted, and not in the notice. Of that, types know nothing: give it a condition, and they do.
   */
  readonly disabled?: boolean | undefined;
}

/** One field of a form, for a control of your own. */
export interface CollectionFieldState {
  readonly field: CollectionField;
  /** Whether it is asked for at all: draw nothing while it is not. */
  readonly visible: boolean;
  readonly disclosure: Disclosure;
  readonly label: string;
  readonly hint: string | undefined;
  /** What to do, in the form's language; `undefined` while nothing is wrong. */
  readonly error: string | undefined;
  /** What an error begins with for those who only hear it: "Error:". */
  readonly errorPrefix: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  readonly mark: NoticeMark | undefined;
  /** The values to choose from, where there are such. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What a list says while nothing is chosen: its value is "". */
  readonly placeholderOption: string;
  /** What the control holds at first, for an uncontrolled input: a number as the form's language writes it. */
  readonly rawDefaultValue: unknown;
  /** The same as text, for what is typed into or is one choice: "" for nothing. */
  readonly defaultValue: string;
  readonly controlProps: ControlProps;
  /** For the element around choices. Its label is whatever has the id of `labelProps`. */
  readonly groupProps: GroupProps;
  /** For the choice of that value in a group, uncontrolled. */
  readonly choiceProps: (value: string) => ChoiceProps;
  readonly labelProps: { readonly htmlFor: string; readonly id: string };
  readonly hintProps: { readonly id: string };
  readonly errorProps: { readonly id: string };
  /** For a help button of your own, beside the label: it is named for the field, and sends nothing. */
  readonly helpProps: { readonly type: "button"; readonly "aria-label": string };
  /** What such a button shows: the words of the notice, loaded when they are first asked for. */
  readonly loadHelp: () => Promise<FieldHelpContent>;
}

/**
 * Everything that a control of your own needs to ask for a field: what it is called, its mark, hint and error, and the
 * props that wire them. Renders again only when the field's own error comes, changes or goes, or the field itself does.
 * Draw nothing while `shown` is false.
 *
 * @throws {RangeError} naming the fields there are, for a name that is none of them.
 */
export function useCollectionField<C extends Collection = Collection>(
  name: FieldName<C>,
  options: CollectionFieldOptions = {},
): CollectionFieldState {
  const context = useCollectionFormContext("useCollectionField");
  const { collection, serverResult, idOf, locale, localize, valueOf } = context;
  const field = findField(collection, name);
  if (!field) throw new RangeError(unknownField(collection, name));

  const isAroundDisabled = useContext(DisabledContext);
  const { id, readOnly = false } = options;
  const disabled = options.disabled === true || isAroundDisabled;
  const controlId = id ?? idOf(name);

  const state = useFieldState(name, field.conditional, context);
  const visible = state !== hidden;
  useFieldRegistration(context, { name, id, visible, disabled });
  // What was typed comes back with a field that was gone. Read once: React takes a change of it for one of the default.
  const [first, setFirst] = useState(() => ({ name, visible, value: valueOf(name) }));
  const isFresh = first.name !== name || first.visible !== visible;
  const initial = isFresh ? { name, visible, value: valueOf(name) } : first;
  if (isFresh) setFirst(initial);
  const current = state === hidden || disabled ? undefined : state;
  const required = field.required && !disabled;
  const error = getErrorMessage(current, context);
  const { disclosure } = field;
  const label = localize(field.label);
  const labelId = idOf(name, "label");
  const hint =
    [disclosure.hint && localize(disclosure.hint), serverResult.messageFor(name)].filter(Boolean).join(" ") ||
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
    rawDefaultValue: initial.value,
    defaultValue: typeof initial.value === "string" ? initial.value : "",
    controlProps: control,
    groupProps: groupPropsOf(field, control, labelId),
    choiceProps: (value) => choicePropsOf(field, control, initial.value, value),
    labelProps: { htmlFor: controlId, id: labelId },
    hintProps: { id: idOf(name, "hint") },
    errorProps: { id: idOf(name, "error") },
    helpProps: { type: "button", "aria-label": formMessages(locale).help(label) },
    loadHelp: async () => (await loadNoticeContent()).createFieldHelpContent(context, name),
  };
}

/** What a form is told of a field that is laid out in it. */
interface FieldRegistration {
  readonly name: string;
  readonly id: string | undefined;
  readonly visible: boolean;
  readonly disabled: boolean;
}

/**
 * Tells the form what is laid out of a field. One effect, not three, in a function of its own: a form of a thousand fields
 * has each a thousand times, and what an effect can see is kept as long as it.
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

/** Stands for the state of a field that is not asked for. */
const hidden = Symbol("not asked");

/** The error of a field, or that it is not asked for: one subscription for both. */
function useFieldState(
  name: string,
  conditional: boolean,
  { errors, visibility }: Pick<FormContextValue, "errors" | "visibility">,
): FieldError | typeof hidden | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      const leave = errors.subscribe(name, listener);
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
    () => (conditional && !visibility.isVisible(name) ? hidden : errors.readFirst(name)),
  );
}

interface ControlState extends Pick<CollectionFieldState, "required" | "readOnly" | "disabled" | "hint" | "error"> {
  readonly controlId: string;
}

/** What is chosen, not typed: HTML cannot make these read-only. */
const choices: ReadonlySet<Control> = new Set(["select", "multiselect", "radio", "checkbox", "checkboxes"]);

/** A choice that may not be changed is put back as soon as it is: a browser lets a person make it. */
function readOnlyProps(control: Control, putBack: () => void) {
  if (!choices.has(control)) return { readOnly: true } as const;
  return { "aria-readonly": true, onChange: async () => putBack() } as const;
}

function controlProps(
  { name, control, necessity, disclosure }: CollectionField,
  { collection, idOf, register, restore, localize }: FormContextValue,
  { controlId, required, readOnly, disabled, hint, error }: ControlState,
): ControlProps {
  // The error first: what is wrong is more urgent than what was always there.
  const described = [
    ...(error === undefined ? [] : [idOf(name, "error")]),
    ...(hint === undefined ? [] : [idOf(name, "hint")]),
  ];
  return {
    ...register(name),
    id: controlId,
    "aria-required": required || undefined,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-describedby": described.length === 0 ? undefined : described.join(" "),
    // Whoever fills it in for somebody else has their own name in the browser, and those of everybody before.
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
