import type { ReactNode } from "react";
import { choiceLabels, choices, type Field } from "../form/fields.js";

/** The legend that explains the mark, before the first field. */
export function renderLegend(): ReactNode {
  return (
    <p className="legend">
      <span aria-hidden="true">*</span> must be filled in.
    </p>
  );
}

/** The options of a select. */
export function renderOptions(): ReactNode {
  return (
    <>
      <option value="">Please choose</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choiceLabels[choice]}
        </option>
      ))}
    </>
  );
}

/** The props that connect a control with its label, hint and error. */
export function controlProps({ kind, name, required }: Field, error: string | undefined) {
  return {
    id: name,
    className: kind === "checkbox" ? "box" : "entry",
    "aria-required": required || undefined,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-describedby": error === undefined ? `${name}-hint` : `${name}-error ${name}-hint`,
  };
}

interface FieldParts {
  readonly field: Field;
  readonly error: string | undefined;
  readonly help?: ReactNode;
  readonly control: ReactNode;
}

/** Label, mark, hint and error around a control. A function rather than a component, so that it adds no component to render. */
export function renderFieldLayout({
  field: { kind, label, name, hint, required },
  error,
  help,
  control,
}: FieldParts): ReactNode {
  const isCheckbox = kind === "checkbox";
  return (
    <div className="field" data-kind={kind}>
      <div className="label-row">
        {isCheckbox && control}
        <label className="label" htmlFor={name}>
          {label}
          {required && (
            <span className="mark" aria-hidden="true">
              {" *"}
            </span>
          )}
        </label>
        {help}
      </div>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {error !== undefined && (
        <p className="error" id={`${name}-error`}>
          <span className="hidden">Error: </span>
          {error}
        </p>
      )}
      {!isCheckbox && control}
    </div>
  );
}
