import type { ReactNode } from "react";
import { dayBounds } from "../../../collection/schema/date-bounds.js";
import { renderControl, toInputText } from "../shared/render-control.js";
import { renderField } from "../shared/field-layout.js";
import type { FieldRenderState } from "../shared/use-field.js";
import type { Control } from "../../../collection/model/control.js";

/** The `type` of the native input of each date control. */
const inputTypes: { readonly [control in Control]?: string } = {
  date: "date",
  time: "time",
  datetime: "datetime-local",
};

/** Whether a control is for a date, a time, or both. */
export function isDateControl(control: Control): boolean {
  return inputTypes[control] !== undefined;
}

/** Renders the native input for a date, a time or both. */
export function renderDate(fieldState: FieldRenderState): ReactNode {
  const { field } = fieldState;
  const control = renderControl(revalidateOnBlur(fieldState), "input", {
    defaults: { type: inputTypes[field.control], ...boundsOf(fieldState) },
    fixed: toInputText(fieldState),
  });
  return renderField(fieldState, control);
}

/** Validates a field with an error again on blur: browsers fire no event when a partly filled date is cleared. */
function revalidateOnBlur(fieldState: FieldRenderState): FieldRenderState {
  const { controlProps, error } = fieldState;
  if (error === undefined) return fieldState;
  const onBlur: typeof controlProps.onBlur = async (event) => {
    await controlProps.onBlur(event);
    await controlProps.onChange({ type: "change", target: event.target });
  };
  return { ...fieldState, controlProps: { ...controlProps, onBlur } };
}

/** The bounds of the input. There is always a `max`: without one, browsers accept years of six digits. */
function boundsOf({ field: { control, schema } }: FieldRenderState): { readonly min?: string; readonly max?: string } {
  if (control === "time") return {};
  // A server does not know the time zone of the person, so it cannot render a bound in local time.
  if (control === "datetime") return { max: "9999-12-31T23:59" };
  const { first, last = "9999-12-31" } = dayBounds(schema);
  return { ...(first === undefined ? {} : { min: first }), max: last };
}
