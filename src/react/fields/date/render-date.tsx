import type { ReactNode } from "react";
import { dayBounds } from "../../../collection/schema/date-bounds.js";
import { renderControl, toInputText } from "../shared/render-control.js";
import { renderField } from "../shared/field-layout.js";
import type { FieldRenderState } from "../shared/use-field.js";
import { traitsOf } from "../../../collection/model/control.js";

/** Renders the native input for a date, a time or both. */
export function renderDate(fieldState: FieldRenderState): ReactNode {
  const { inputType, format } = traitsOf(fieldState.field.control);
  const control = renderControl(revalidateOnBlur(fieldState), "input", {
    defaults: { type: inputType ?? format, ...boundsOf(fieldState) },
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
  const { format } = traitsOf(control);
  if (format === "time") return {};
  // A server does not know the time zone of the person, so it cannot render a bound in local time.
  if (format === "datetime") return { max: "9999-12-31T23:59" };
  const { first, last = "9999-12-31" } = dayBounds(schema);
  return { ...(first === undefined ? {} : { min: first }), max: last };
}
