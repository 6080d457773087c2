import type { ReactNode } from "react";
import { dayBounds } from "../../../collection/schema/date-bounds.js";
import { renderControl, toInputText } from "../shared/render-control.js";
import { renderField } from "../shared/field-layout.js";
import type { FieldRenderState } from "../shared/use-field.js";
import { traitsOf } from "../../../collection/model/control.js";

/** Draws the browser's own input for a date, a time or both. */
export function renderDate(drawn: FieldRenderState): ReactNode {
  const { field } = drawn;
  const control = renderControl(remountKey(drawn), "input", {
    defaults: { type: traitsOf(field.control).inputType, ...boundsOf(drawn) },
    holds: toInputText(drawn),
  });
  return renderField(drawn, control);
}

/** No event says that what was half filled in has been taken out again: what is wrong is asked once more when it is left. */
function remountKey(drawn: FieldRenderState): FieldRenderState {
  const { controlProps, error } = drawn;
  if (error === undefined) return drawn;
  const onBlur: typeof controlProps.onBlur = async (event) => {
    await controlProps.onBlur(event);
    await controlProps.onChange({ type: "change", target: event.target });
  };
  return { ...drawn, controlProps: { ...controlProps, onBlur } };
}

/** The days that can be chosen. A year has four digits: without a last one, browsers let people type six. */
function boundsOf({ field: { control, schema } }: FieldRenderState): { readonly min?: string; readonly max?: string } {
  const { format } = traitsOf(control);
  if (format === "time") return {};
  // Which moment a bound is on the person's clock a server does not know.
  if (format === "datetime") return { max: "9999-12-31T23:59" };
  const { first, last = "9999-12-31" } = dayBounds(schema);
  return { ...(first === undefined ? {} : { min: first }), max: last };
}
