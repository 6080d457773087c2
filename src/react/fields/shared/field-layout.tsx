import type { ReactNode } from "react";
import type { CollectionField } from "../../../collection/model/collection.js";
import { FieldHelp } from "../../help/field-help.js";
import { joinClasses } from "../../lib/join-classes.js";
import { drawMark } from "../../marking/render-mark.js";
import type { DrawnField } from "./use-field.js";
import { formWords } from "../../../locales/messages/form-messages.js";

/** Draws a field around its control. A function, not a component: an error that comes or goes renders one. */
export function drawField(drawn: DrawnField, control: ReactNode): ReactNode {
  return (
    <div {...fieldProps(drawn)}>
      <div className={joinClasses("forthright-label-row", drawn.classNames.labelRow)}>
        {drawLabel(drawn)}
        {drawHelp(drawn)}
      </div>
      {drawHint(drawn)}
      {drawError(drawn)}
      {control}
    </div>
  );
}

/** What the outermost element of a field says of it, for styles and tests. */
export function fieldProps({ asChild, classNames, disabled, field, error, mark, readOnly, required }: DrawnField): {
  readonly className: string;
  readonly "data-control": CollectionField["control"];
  readonly "data-own": "" | undefined;
  readonly "data-required": "" | undefined;
  readonly "data-invalid": "" | undefined;
  readonly "data-disabled": "" | undefined;
  readonly "data-readonly": "" | undefined;
  readonly "data-mark-colour": string | undefined;
} {
  return {
    className: joinClasses("forthright-field", classNames.root),
    "data-control": field.control,
    "data-own": asChild ? "" : undefined,
    "data-required": required ? "" : undefined,
    "data-invalid": error === undefined ? undefined : "",
    "data-disabled": disabled ? "" : undefined,
    "data-readonly": readOnly ? "" : undefined,
    "data-mark-colour": mark?.colour,
  };
}

/** Draws the label and the mark in it, WCAG technique H90. */
export function drawLabel(drawn: DrawnField): ReactNode {
  return (
    <label className={joinClasses("forthright-label", drawn.classNames.label)} {...drawn.labelProps}>
      {drawn.label}
      {drawMark(drawn.mark)}
    </label>
  );
}

/** Draws the button that explains a field: beside its label, never in it. */
export function drawHelp({ classNames, field }: DrawnField): ReactNode {
  return <FieldHelp name={field.name} className={classNames.help} />;
}

/** Draws the hint, which the control is described by. No fragment around it and the error: each would be kept by React. */
export function drawHint({
  classNames,
  hint,
  hintProps,
}: Pick<DrawnField, "classNames" | "hint" | "hintProps">): ReactNode {
  if (hint === undefined) return null;
  return (
    <p className={joinClasses("forthright-hint", classNames.hint)} {...hintProps}>
      {hint}
    </p>
  );
}

/** Draws the error, which the control is described by, too. */
export function drawError({
  classNames,
  error,
  errorProps,
  locale,
}: Pick<DrawnField, "classNames" | "error" | "errorProps" | "locale">): ReactNode {
  if (error === undefined) return null;
  return (
    <p className={joinClasses("forthright-error", classNames.error)} {...errorProps}>
      <span className="forthright-visually-hidden">{formWords(locale).errorPrefix} </span>
      {error}
    </p>
  );
}
