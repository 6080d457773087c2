import type { CollectionField } from "../../../collection/model/collection.js";
import type { ControlProps } from "./control-props.js";

/** What the element around choices needs: a fieldset, or anything with a role. */
export interface GroupProps {
  readonly role: "radiogroup" | "group";
  readonly "aria-labelledby": string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-required": true | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-readonly": true | undefined;
}

/** What one choice of a group needs: a native radio or box. */
export interface ChoiceProps extends Omit<
  ControlProps,
  "id" | "aria-required" | "aria-describedby" | "readOnly" | "autoComplete" | "placeholder"
> {
  /** Of the first choice alone: the error summary leads there. */
  readonly id: string | undefined;
  readonly type: "radio" | "checkbox";
  readonly value: string;
  readonly defaultChecked: boolean;
}

/** Of a group of boxes ARIA knows neither that one must be ticked nor that it is wrong: words and boxes say it. */
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

/** The same of each choice: what the group said is not said again. */
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
    readOnly: _typed,
    autoComplete: _fills,
    placeholder: _shows,
    ...wiring
  } = control;
  const initial = Array.isArray(initialValue) ? initialValue : [initialValue];
  return {
    ...wiring,
    id: options[0]?.value === value ? id : undefined,
    type: multiple ? "checkbox" : "radio",
    value,
    defaultChecked: initial.includes(value),
    "aria-invalid": multiple ? invalid : undefined,
    ...(multiple && readOnly && { "aria-readonly": true }),
  };
}
