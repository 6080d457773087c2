import type { ReactNode } from "react";
import { numberKind } from "../../../collection/schema/number-kind.js";
import { joinClasses } from "../../lib/join-classes.js";
import { joinIds } from "../../lib/merge-props.js";
import { renderControl, toInputText } from "../shared/render-control.js";
import { renderField } from "../shared/field-layout.js";
import type { FieldRenderState } from "../shared/use-field.js";

/** What is counted: it stands after the box, and is read out with it. */
interface Suffix {
  readonly id: string;
  readonly words: string;
}

/**
 * Draws a box of text for a number. A native number input would write it in the browser's language, not the form's, change
 * it when a page is scrolled, and hand over nothing at all where it cannot read it.
 */
export function renderNumber(drawn: FieldRenderState, suffix?: Suffix): ReactNode {
  const { classNames } = drawn;
  const control = renderControl(suffix ? describedBy(drawn, suffix) : drawn, "input", {
    defaults: { type: "text", inputMode: keypadOf(drawn) },
    holds: toInputText(drawn),
  });
  if (!suffix) return renderField(drawn, control);
  return renderField(
    drawn,
    <div className="forthright-input-group">
      {control}
      <span id={suffix.id} className={joinClasses("forthright-suffix", classNames.suffix)}>
        {suffix.words}
      </span>
    </div>,
  );
}

function describedBy(drawn: FieldRenderState, { id }: Suffix): FieldRenderState {
  const { controlProps } = drawn;
  return {
    ...drawn,
    controlProps: { ...controlProps, "aria-describedby": joinIds(controlProps["aria-describedby"], id) },
  };
}

/** The keypad of a phone. An iPhone's has no minus sign: where one may be needed, it stays the keyboard. */
function keypadOf({ field }: FieldRenderState): "numeric" | "decimal" | undefined {
  const { whole, positive } = numberKind(field.schema);
  if (!positive) return undefined;
  return whole ? "numeric" : "decimal";
}
