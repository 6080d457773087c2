import type { ReactNode } from "react";
import type { CollectionField } from "../../../collection/model/collection.js";
import { FieldHelp } from "../../help/field-help.js";
import { joinClasses } from "../../lib/join-classes.js";
import { renderMark } from "../../marking/render-mark.js";
import type { FieldRenderState } from "./use-field.js";
import { formMessages } from "../../../locales/messages/form-messages.js";

/** Draws a field around its control. A function, not a component: an error that comes or goes renders one. */
export function renderField(drawn: FieldRenderState, control: ReactNode): ReactNode {
  return (
    <div {...fieldProps(drawn)}>
      <div className={joinClasses("forthright-label-row", drawn.classNames.labelRow)}>
        {renderLabel(drawn)}
        {renderHelp(drawn)}
      </div>
      {renderHint(drawn)}
      {renderError(drawn)}
      {control}
    </div>
  );
}

/** What the outermost element of a field says of it, for styles and tests. */
export function fieldProps({
  asChild,
  classNames,
  disabled,
  field,
  error,
  mark,
  readOnly,
  required,
}: FieldRenderState): {
  readonly className: string;
  readonly "data-control": CollectionField["control"];
  readonly "data-custom": "" | undefined;
  readonly "data-required": "" | undefined;
  readonly "data-invalid": "" | undefined;
  readonly "data-disabled": "" | undefined;
  readonly "data-readonly": "" | undefined;
  readonly "data-mark-colour": string | undefined;
} {
  return {
    className: joinClasses("forthright-field", classNames.root),
    "data-control": field.control,
    "data-custom": asChild ? "" : undefined,
    "data-required": required ? "" : undefined,
    "data-invalid": error === undefined ? undefined : "",
    "data-disabled": disabled ? "" : undefined,
    "data-readonly": readOnly ? "" : undefined,
    "data-mark-colour": mark?.colour,
  };
}

/** Draws the label and the mark in it, WCAG technique H90. */
export function renderLabel(drawn: FieldRenderState): ReactNode {
  return (
    <label className={joinClasses("forthright-label", drawn.classNames.label)} {...drawn.labelProps}>
      {drawn.label}
      {renderMark(drawn.mark)}
    </label>
  );
}

/** Draws the button that explains a field: beside its label, never in it. */
export function renderHelp({ classNames, field }: FieldRenderState): ReactNode {
  return <FieldHelp name={field.name} className={classNames.help} />;
}

/** Draws the hint, which the control is described by. No fragment around it and the error: each would be kept by React. */
export function renderHint({
  classNames,
  hint,
  hintProps,
}: Pick<FieldRenderState, "classNames" | "hint" | "hintProps">): ReactNode {
  if (hint === undefined) return null;
  return (
    <p className={joinClasses("forthright-hint", classNames.hint)} {...hintProps}>
      {hint}
    </p>
  );
}

/** Draws the error, which the control is described by, too. */
export function renderError({
  classNames,
  error,
  errorProps,
  locale,
}: Pick<FieldRenderState, "classNames" | "error" | "errorProps" | "locale">): ReactNode {
  if (error === undefined) return null;
  return (
    <p className={joinClasses("forthright-error", classNames.error)} {...errorProps}>
      <span className="forthright-visually-hidden">{formMessages(locale).errorPrefix} </span>
      {error}
    </p>
  );
}
