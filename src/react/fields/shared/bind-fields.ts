import type { ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { FieldName } from "../../../collection/model/field-types.js";

/** Components whose `name` is that of a field of one collection. */
export type BoundFields<C extends Collection, Components> = {
  readonly [key in keyof Components]: Components[key] extends (props: infer Props) => ReactNode
    ? (props: Omit<Props, "name"> & { readonly name: FieldName<C> }) => ReactNode
    : Components[key];
};

/**
 * Field components with the field names of a collection, so that a layout with an undeclared name does not compile. Takes
 * any component with a `name` prop, custom ones too. Only the types change: at run time, the components are the same.
 *
 * @example
 * const Enquiry = bindFields(enquiry, { TextField, SelectField });
 * <Enquiry.TextField name="fullName" />
 */
export function bindFields<C extends Collection, Components extends { readonly [name: string]: unknown }>(
  collection: C,
  components: Components,
): BoundFields<C, Components>;
export function bindFields(_collection: Collection, components: object): object {
  return components;
}
