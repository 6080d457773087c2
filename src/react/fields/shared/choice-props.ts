import type { CollectionField } from "../../../collection/model/collection.js";
import type { ControlProps } from "./control-props.js";

/** The props of the element around the choices of a group: a fieldset, or any element with a role. */
export interface GroupProps {
  readonly role: "radiogroup" | "group";
  readonly "aria-labelledby": string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-required": true | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-readonly": true | undefined;
}

/** The props of one choice of a group: a native radio or checkbox. */
export interface ChoiceProps extends Omit<
  ControlProps,
  "id" | "aria-required" | "aria-describedby" | "readOnly" | "autoComplete" | "placeholder"
> {
  /** Set on the first choice only, where the error summary leads. */
  readonly id: string | undefined;
  readonly type: "radio" | "checkbox";
  readonly value: string;
  readonly defaultChecked: boolean;
}

/**
 * The ARIA props of a group. ARIA supports `aria-required` and `aria-invalid` on a `radiogroup`, but not on the `group` of
 * checkboxes: there, hidden text and each checkbox say it.
 */
export function groupPropsOf({ multiple }: CollectionField, control: ControlProps, labelId: string): GroupProps {
  const isRadio = !multiple;
  return {
    role: isRadio ? "radiogroup" : "group",
    "aria-labelledby": labelId,
    "aria-describedby": control["aria-describedby"],
    "aria-required": isRadio ? control["aria-required"] : undefined,
    "aria-invalid": isRadio ? control["aria-invalid"] : undefined,
    "aria-readonly": isRadio ? control["aria-readonly"] : undefined,
  };
}

/** The props of one choice, without those that the group has. */
export function choicePropsOf(
  { multiple, options }: CollectionField,
  control: ControlProps,
  initialValue: unknown,
  value: string,
): ChoiceProps {
  const {
    id,
    "aria-required": _required,
    "aria-describedby": _described,
    "aria-invalid": invalid,
    "aria-readonly": readOnly,
    readOnly: _readOnly,
    autoComplete: _autoComplete,
    placeholder: _placeholder,
    ...shared
  } = control;
  const initial = Array.isArray(initialValue) ? initialValue : [initialValue];
  return {
    ...shared,
    id: options[0]?.value === value ? id : undefined,
    type: multiple ? "checkbox" : "radio",
    value,
    defaultChecked: initial.includes(value),
    "aria-invalid": multiple ? invalid : undefined,
    ...(multiple && readOnly && { "aria-readonly": true }),
  };
}
