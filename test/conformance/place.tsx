import type { ReactNode } from "react";
import { FieldArray } from "../../src/react/index.js";
import { type ForwardedProps, type ConformanceCase, fieldName, listName } from "./conformance-case.js";

/** The name of the field of a case: at the top level of the form, or in the first item of a list. */
export function nameOf({ inRow }: ConformanceCase): string {
  return inRow ? `${listName}.0.${fieldName}` : fieldName;
}

/** The values of the form where the field has a value, or none. */
export function valuesWith({ inRow }: ConformanceCase, value?: unknown): { readonly [name: string]: unknown } {
  const item = value === undefined ? {} : { [fieldName]: value };
  return inRow ? { [listName]: [item] } : item;
}

/** Renders the component of a case in its place. */
export function renderInPlace(
  { renderField, inRow }: ConformanceCase,
  props: Omit<ForwardedProps, "name"> = {},
): ReactNode {
  if (!inRow) return renderField({ name: fieldName, ...props });
  return (
    <FieldArray name={listName}>{(row) => renderField({ name: `${row.name}.${fieldName}`, ...props })}</FieldArray>
  );
}
