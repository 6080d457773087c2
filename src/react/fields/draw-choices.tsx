import type { ComponentPropsWithRef, ReactNode } from "react";
import type { Locale } from "../../locales/locale.js";
import { FieldHelp } from "../help/field-help.js";
import { joinClasses } from "../join-classes.js";
import { drawMark } from "../marking/draw-mark.js";
import { drawMessages, fieldProps } from "./field-layout.js";
import type { CollectionFieldState } from "./use-collection-field.js";

/** What a group of choices takes besides its name. Everything goes to the fieldset; `disabled` disables every choice. */
export interface ChoicesProps extends Omit<ComponentPropsWithRef<"fieldset">, "name" | "children" | "defaultValue"> {
  /** Whether what is chosen is submitted but cannot be changed. */
  readonly readOnly?: boolean | undefined;
}

/**
 * Draws choices side by side as one field. The group has the label, the hint and the error, each choice its own words: a
 * person hears first what is asked, then what can be answered.
 */
export function drawChoices(
  state: CollectionFieldState,
  type: "radio" | "checkbox",
  { className, disabled, onChange, readOnly, "aria-describedby": described, ...props }: ChoicesProps,
  { form, marking }: Locale,
): ReactNode {
  const { controlProps, field, initialValue, label, labelProps, mark, options, required } = state;
  const {
    id,
    "aria-required": ariaRequired,
    "aria-invalid": ariaInvalid,
    "aria-describedby": wired,
    "aria-readonly": ariaReadOnly,
    ...wiring
  } = controlProps;
  const { autoComplete: _none, placeholder: _nothing, ...inputProps } = wiring;
  const initial = Array.isArray(initialValue) ? initialValue : [initialValue];
  const isRadio = type === "radio";
  const own = fieldProps(state);
  return (
    <fieldset
      {...props}
      {...own}
      className={joinClasses(`${own.className} forthright-choices`, className)}
      // Of a group of boxes ARIA knows neither that one must be ticked nor that it is wrong: words and boxes say it.
      role={isRadio ? "radiogroup" : undefined}
      // A choice that is put back was no change.
      onChange={readOnly ? undefined : onChange}
      data-disabled={disabled ? "" : undefined}
      aria-required={isRadio ? ariaRequired : undefined}
      aria-invalid={isRadio ? ariaInvalid : undefined}
      aria-readonly={isRadio ? ariaReadOnly : undefined}
      aria-labelledby={labelProps.id}
      aria-describedby={[wired, described].filter((ids) => ids !== undefined).join(" ") || undefined}
    >
      <div className="forthright-label-row">
        <span id={labelProps.id} className="forthright-label">
          {label}
          {drawMark(mark)}
          {!isRadio && required && <span className="forthright-visually-hidden"> {marking.mark.required}</span>}
        </span>
        <FieldHelp name={field.name} />
      </div>
      {drawMessages(state, form.errorPrefix)}
      <div className="forthright-choice-list">
        {options.map((option, index) => (
          <label key={option.value} className="forthright-choice">
            <input
              {...inputProps}
              // The error summary leads to the first of them.
              id={index === 0 ? id : undefined}
              type={type}
              value={option.value}
              // Each of them, not the fieldset: that would disable the help in it too.
              disabled={disabled}
              defaultChecked={initial.includes(option.value)}
              className={isRadio ? "forthright-radio" : "forthright-checkbox"}
              aria-invalid={isRadio ? undefined : ariaInvalid}
              aria-readonly={isRadio ? undefined : ariaReadOnly}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
