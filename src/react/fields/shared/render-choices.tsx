import type { ComponentPropsWithRef, ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import { joinClasses } from "../../lib/join-classes.js";
import { joinIds } from "../../lib/merge-props.js";
import { renderMark } from "../../marking/render-mark.js";
import { renderHelp, renderError, renderHint, fieldProps } from "./field-layout.js";
import type { FieldRenderState, FieldClassNames, FieldProps } from "./use-field.js";
import { markingMessages } from "../../../locales/messages/marking-messages.js";

/** Classes of your own for what a group is drawn from. */
export interface ChoicesClassNames extends FieldClassNames {
  /** Around all the choices. */
  readonly choices?: string | undefined;
  /** Around one choice and its words. */
  readonly choice?: string | undefined;
}

/** What a group of choices takes. Everything else goes to the fieldset; `disabled` disables every choice. */
export interface ChoicesProps<C extends Collection = Collection>
  extends FieldProps<C>, Omit<ComponentPropsWithRef<"fieldset">, "name" | "children" | "defaultValue" | "role"> {
  readonly classNames?: ChoicesClassNames | undefined;
  /** Whether what is chosen is submitted but cannot be changed. */
  readonly readOnly?: boolean | undefined;
}

/**
 * Draws choices side by side as one field. The group has the label, the hint and the error, each choice its own words: a
 * person hears first what is asked, then what can be answered.
 */
export function renderChoices(
  drawn: FieldRenderState,
  {
    name: _name,
    className,
    classNames,
    disabled: _disabled,
    onChange,
    readOnly,
    "aria-describedby": described,
    ...props
  }: ChoicesProps,
): ReactNode {
  const { choiceProps, field, groupProps, labelProps, locale, options, required } = drawn;
  const own = fieldProps(drawn);
  const box = field.multiple ? "forthright-checkbox" : "forthright-radio";
  return (
    <fieldset
      {...props}
      {...own}
      {...groupProps}
      // A fieldset is a group by itself.
      role={field.multiple ? undefined : groupProps.role}
      className={joinClasses(own.className, "forthright-choices", className)}
      // A choice that is put back was no change.
      onChange={readOnly ? undefined : onChange}
      aria-describedby={joinIds(groupProps["aria-describedby"], described)}
    >
      <div className={joinClasses("forthright-label-row", classNames?.labelRow)}>
        <span id={labelProps.id} className={joinClasses("forthright-label", classNames?.label)}>
          {drawn.label}
          {renderMark(drawn.mark)}
          {field.multiple && required && (
            <span className="forthright-visually-hidden"> {markingMessages(locale).mark.required}</span>
          )}
        </span>
        {renderHelp(drawn)}
      </div>
      {renderHint(drawn)}
      {renderError(drawn)}
      <div className={joinClasses("forthright-choices-list", classNames?.choices)}>
        {options.map(({ value, label }) => (
          <label key={value} className={joinClasses("forthright-choice", classNames?.choice)}>
            {/* Each of them is disabled, not the fieldset: that would disable the help in it too. */}
            <input {...choiceProps(value)} className={joinClasses(box, classNames?.control)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
