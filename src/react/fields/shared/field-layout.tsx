import type { ReactNode } from "react";
import type { CollectionField } from "../../../collection/model/collection.js";
import { FieldHelp } from "../../help/field-help.js";
import { joinClasses } from "../../lib/join-classes.js";
import { renderMark } from "../../marking/render-mark.js";
import type { FieldRenderState } from "./use-field.js";
import { formMessages } from "../../../locales/messages/form-messages.js";

/** Renders a field around its control. A function, not a component, as all below: each would cost a fibre per field. */
export function renderField(fieldState: FieldRenderState, control: ReactNode): ReactNode {
  return (
    <div {...fieldProps(fieldState)}>
      <div className={joinClasses("forthright-label-row", fieldState.classNames.labelRow)}>
        {renderLabel(fieldState)}
        {renderHelp(fieldState)}
      </div>
      {renderHint(fieldState)}
      {renderError(fieldState)}
      {control}
    </div>
  );
}

/** The props of the root element of a field. Its data attributes are for styles and tests. */
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

/** Renders the label, with the mark inside it (WCAG technique H90). */
export function renderLabel(fieldState: FieldRenderState): ReactNode {
  return (
    <label className={joinClasses("forthright-label", fieldState.classNames.label)} {...fieldState.labelProps}>
      {fieldState.label}
      {renderMark(fieldState.mark)}
    </label>
  );
}

/** Renders the help button of a field, beside its label: inside it, the button would be part of the accessible name. */
export function renderHelp({ classNames, field }: FieldRenderState): ReactNode {
  return <FieldHelp name={field.name} className={classNames.help} />;
}

/** Renders the hint, which describes the control. No fragment groups it with the error: it would cost a fibre per field. */
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

/** Renders the error, which describes the control, too. */
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
