import type { ReactNode } from "react";
import { choiceLabels, choices, type Field } from "../form/fields.js";

/** Draws what the mark means, before the first field. */
export function drawLegend(): ReactNode {
  return (
    <p className="legend">
      <span aria-hidden="true">*</span> must be filled in.
    </p>
  );
}

/** Draws what a select offers. */
export function drawOptions(): ReactNode {
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

/** What wires a control to its label, hint and error. */
export function wiring({ kind, name, required }: Field, error: string | undefined) {
  return {
    id: name,
    className: kind === "checkbox" ? "box" : "entry",
    "aria-required": required || undefined,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-describedby": error === undefined ? `${name}-hint` : `${name}-error ${name}-hint`,
  };
}

interface ShellProps {
  readonly field: Field;
  readonly error: string | undefined;
  readonly help?: ReactNode;
  readonly control: ReactNode;
}

/** Draws label, mark, hint and error around a control. A function, not a component: it is no component more to render. */
export function drawShell({
  field: { kind, label, name, hint, required },
  error,
  help,
  control,
}: ShellProps): ReactNode {
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
