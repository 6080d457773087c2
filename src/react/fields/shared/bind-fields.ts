import type { ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { FieldName } from "../../../collection/model/field-types.js";

/** Parts of a form whose `name` is one of a collection's own. */
export type BoundFields<C extends Collection, Parts> = {
  readonly [part in keyof Parts]: Parts[part] extends (props: infer Props) => ReactNode
    ? (props: Omit<Props, "name"> & { readonly name: FieldName<C> }) => ReactNode
    : Parts[part];
};

/**
 * Ties fields to a collection, so that the compiler knows its names: a layout by hand cannot ask for a field that was
 * never declared. Takes your own fields too, whatever has a `name`. The parts stay the same functions.
 *
 * @example
 * const Enquiry = bindFields(enquiry, { TextField, SelectField });
 * <Enquiry.TextField name="fullName" />
 */
export function bindFields<C extends Collection, Parts extends { readonly [part: string]: unknown }>(
  collection: C,
  parts: Parts,
): BoundFields<C, Parts>;
export function bindFields(_collection: Collection, parts: object): object {
  return parts;
}
