import { type FieldErrors, get } from "react-hook-form";
import type { Collection, CollectionField } from "../../collection/collection.js";
import type { FieldFault } from "../../collection/validate.js";
import { faultOf } from "./resolver.js";

/** Whether a form says that anything is wrong. */
export function hasErrors(errors: FieldErrors): boolean {
  return Object.keys(errors).length > 0;
}

/**
 * What a form says is wrong, in the order of the form, what is no field's first. What the app set with `setError` stands
 * beside what the schema found: a person has to mend both.
 */
export function readFaults(collection: Collection, errors: FieldErrors): FieldFault[] {
  return [
    ...formFaults(errors.root),
    ...collection.fields.flatMap((field) => readFault(get(errors, field.name), field)),
  ];
}

/** An error of the form as a whole: `root` itself, or what the app put under it, such as "root.server". */
function formFaults(root: unknown): FieldFault[] {
  const own = readFault(root, undefined);
  if (own.length > 0 || typeof root !== "object" || root === null) return own;
  return Object.values(root).flatMap((error) => readFault(error, undefined));
}

function readFault(error: unknown, field: CollectionField | undefined): FieldFault[] {
  if (typeof error !== "object" || error === null) return [];
  const fault = faultOf(error);
  if (fault) return [fault];
  const message = "message" in error && typeof error.message === "string" ? error.message : undefined;
  return message === undefined ? [] : [{ field, fault: { kind: "invalid" }, message }];
}
