import type { ComponentPropsWithRef, ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import { joinClasses } from "../../lib/join-classes.js";
import { joinIds } from "../../lib/merge-props.js";
import { renderMark } from "../../marking/render-mark.js";
import { renderHelp, renderError, renderHint, fieldProps } from "./field-layout.js";
import type { FieldRenderState, FieldClassNames, FieldProps } from "./use-field.js";
import { markingMessages } from "../../../locales/messages/marking-messages.js";

/** Custom classes for the elements of a group. */
export interface ChoicesClassNames extends FieldClassNames {
  /** The element around all choices. */
  readonly choices?: string | undefined;
  /** The label around one choice and its text. */
  readonly choice?: string | undefined;
}

/** The props of a group of choices. The others go to the fieldset; `disabled` disables every choice. */
export interface ChoicesProps<C extends Collection = Collection>
  extends FieldProps<C>, Omit<ComponentPropsWithRef<"fieldset">, "name" | "children" | "defaultValue" | "role"> {
  readonly classNames?: ChoicesClassNames | undefined;
  /** Whether the choice is submitted but cannot be changed. */
  readonly readOnly?: boolean | undefined;
}

/**
 * Renders radios or checkboxes as one field. The group has the label, the hint and the error, and each choice its own
 * label: a screen reader reads the question before the answers.
 */
export function renderChoices(
  fieldState: FieldRenderState,
  {
    name: _name,
    className,
    classNames,
    disabled: _disabled,
    onChange,
    readOnly,
    "aria-describedby": describedBy,
    ...props
  }: ChoicesProps,
): ReactNode {
  const { choiceProps, field, groupProps, labelProps, locale, options, required } = fieldState;
  const rootProps = fieldProps(fieldState);
  const choiceClass = field.multiple ? "forthright-checkbox" : "forthright-radio";
  return (
    <fieldset
      {...props}
      {...rootProps}
      {...groupProps}
      // The implicit role of a fieldset is "group".
      role={field.multiple ? undefined : groupProps.role}
      className={joinClasses(rootProps.className, "forthright-choices", className)}
      // A read-only choice is reverted, so it does not count as a change.
      onChange={readOnly ? undefined : onChange}
      aria-describedby={joinIds(groupProps["aria-describedby"], describedBy)}
    >
      <div className={joinClasses("forthright-label-row", classNames?.labelRow)}>
        <span id={labelProps.id} className={joinClasses("forthright-label", classNames?.label)}>
          {fieldState.label}
          {renderMark(fieldState.mark)}
          {field.multiple && required && (
            <span className="forthright-visually-hidden"> {markingMessages(locale).mark.required}</span>
          )}
        </span>
        {renderHelp(fieldState)}
      </div>
      {renderHint(fieldState)}
      {renderError(fieldState)}
      <div className={joinClasses("forthright-choices-list", classNames?.choices)}>
        {options.map(({ value, label }) => (
          <label key={value} className={joinClasses("forthright-choice", classNames?.choice)}>
            {/* Each choice is disabled, not the fieldset: that would disable the help button too. */}
            <input {...choiceProps(value)} className={joinClasses(choiceClass, classNames?.control)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
