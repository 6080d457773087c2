import type { ReactNode } from "react";
import { FieldArray } from "../../src/react/index.js";
import { type OutsideProps, type Subject, fieldName, listName } from "./conformance-case.js";

/** Where the field of a row of the table stands: at the top of the form, or in the first row of a list. */
export function nameOf({ inRow }: Subject): string {
  return inRow ? `${listName}.0.${fieldName}` : fieldName;
}

/** What a form holds where the field has a value, or none. */
export function holding({ inRow }: Subject, value?: unknown): { readonly [name: string]: unknown } {
  const own = value === undefined ? {} : { [fieldName]: value };
  return inRow ? { [listName]: [own] } : own;
}

/** Draws the part in its place. */
export function drawInPlace({ draw, inRow }: Subject, props: Omit<OutsideProps, "name"> = {}): ReactNode {
  if (!inRow) return draw({ name: fieldName, ...props });
  return <FieldArray name={listName}>{(row) => draw({ name: `${row.name}.${fieldName}`, ...props })}</FieldArray>;
}
