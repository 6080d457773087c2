import type { ReactNode } from "react";
import type { FieldKind, Value } from "../form/fields.js";
import { drawOptions } from "./markup.js";

/** Draws the control of a field whose value is held outside of it. */
export function drawControlled(
  kind: FieldKind,
  value: Value | undefined,
  onChange: (value: Value) => void,
  wired: object,
): ReactNode {
  if (kind === "checkbox") {
    return (
      <input {...wired} type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
    );
  }
  const text = typeof value === "string" ? value : "";
  if (kind === "select") {
    return (
      <select {...wired} value={text} onChange={(event) => onChange(event.target.value)}>
        {drawOptions()}
      </select>
    );
  }
  return <input {...wired} type={kind} value={text} onChange={(event) => onChange(event.target.value)} />;
}
