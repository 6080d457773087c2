import type { ReactNode } from "react";
import { numberKind } from "../../../collection/schema/number-kind.js";
import { joinClasses } from "../../lib/join-classes.js";
import { joinIds } from "../../lib/merge-props.js";
import { renderControl, toInputText } from "../shared/render-control.js";
import { renderField } from "../shared/field-layout.js";
import type { FieldRenderState } from "../shared/use-field.js";

/** The unit after the input, part of its accessible description. */
interface Suffix {
  readonly id: string;
  readonly text: string;
}

/**
 * Renders a text input for a number. A native number input would use the browser's language instead of the form's, change
 * its value when the page is scrolled, and have no value at all where it cannot parse the text.
 */
export function renderNumber(fieldState: FieldRenderState, suffix?: Suffix): ReactNode {
  const { classNames } = fieldState;
  const control = renderControl(suffix ? describeBySuffix(fieldState, suffix) : fieldState, "input", {
    defaults: { type: "text", inputMode: inputModeOf(fieldState) },
    fixed: toInputText(fieldState),
  });
  if (!suffix) return renderField(fieldState, control);
  return renderField(
    fieldState,
    <div className="forthright-input-group">
      {control}
      <span id={suffix.id} className={joinClasses("forthright-suffix", classNames.suffix)}>
        {suffix.text}
      </span>
    </div>,
  );
}

function describeBySuffix(fieldState: FieldRenderState, { id }: Suffix): FieldRenderState {
  const { controlProps } = fieldState;
  return {
    ...fieldState,
    controlProps: { ...controlProps, "aria-describedby": joinIds(controlProps["aria-describedby"], id) },
  };
}

/** The keypad on a phone. That of an iPhone has no minus sign, so negative numbers need the whole keyboard. */
function inputModeOf({ field }: FieldRenderState): "numeric" | "decimal" | undefined {
  const { whole, positive } = numberKind(field.schema);
  if (!positive) return undefined;
  return whole ? "numeric" : "decimal";
}
