import type { ReactNode } from "react";
import type { CollectionField } from "../../collection/collection.js";
import type { Collection } from "../../collection/collection.js";
import type { FieldName } from "../../collection/field-types.js";
import { FieldHelp } from "../help/field-help.js";
import { drawMark } from "../marking/draw-mark.js";
import type { CollectionFieldState } from "./use-collection-field.js";

/** What every field takes besides what its control does. */
export interface FieldProps<C extends Collection = Collection> {
  /** The name of a field of the collection. */
  readonly name: FieldName<C>;
}

/** Draws a field around its control. A function, not a component: an error that comes or goes renders one. */
export function drawField(state: CollectionFieldState, errorPrefix: string, control: ReactNode): ReactNode {
  return (
    <div {...fieldProps(state)}>
      <div className="forthright-label-row">
        {drawLabel(state)}
        <FieldHelp name={state.field.name} />
      </div>
      {drawMessages(state, errorPrefix)}
      {control}
    </div>
  );
}

/** What the outermost element of a field says of it, for styles and tests. */
export function fieldProps({ field, error, mark, readOnly }: CollectionFieldState): {
  readonly className: string;
  readonly "data-control": CollectionField["control"];
  readonly "data-required": "" | undefined;
  readonly "data-invalid": "" | undefined;
  readonly "data-readonly": "" | undefined;
  readonly "data-mark-colour": string | undefined;
} {
  return {
    className: "forthright-field",
    "data-control": field.control,
    "data-required": field.required ? "" : undefined,
    "data-invalid": error === undefined ? undefined : "",
    "data-readonly": readOnly ? "" : undefined,
    "data-mark-colour": mark?.colour,
  };
}

/** Draws the label and the mark in it, WCAG technique H90. */
export function drawLabel({ label, labelProps, mark }: CollectionFieldState): ReactNode {
  return (
    <label className="forthright-label" {...labelProps}>
      {label}
      {drawMark(mark)}
    </label>
  );
}

/** Draws the hint and the error, which the control is described by. */
export function drawMessages(
  { hint, hintProps, error, errorProps }: Pick<CollectionFieldState, "hint" | "hintProps" | "error" | "errorProps">,
  errorPrefix: string,
): ReactNode {
  return (
    <>
      {hint !== undefined && (
        <p className="forthright-hint" {...hintProps}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="forthright-error" {...errorProps}>
          <span className="forthright-visually-hidden">{errorPrefix} </span>
          {error}
        </p>
      )}
    </>
  );
}
