import type { ReactNode } from "react";
import type { FieldKind, Value } from "../form/fields.js";
import { renderOptions } from "./markup.js";

/** The control of a field, controlled by its form. */
export function renderControlledInput(
  kind: FieldKind,
  value: Value | undefined,
  onChange: (value: Value) => void,
  props: object,
): ReactNode {
  if (kind === "checkbox") {
    return (
      <input {...props} type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
    );
  }
  const text = typeof value === "string" ? value : "";
  if (kind === "select") {
    return (
      <select {...props} value={text} onChange={(event) => onChange(event.target.value)}>
        {renderOptions()}
      </select>
    );
  }
  return <input {...props} type={kind} value={text} onChange={(event) => onChange(event.target.value)} />;
}
