import type { ValidationIssue } from "./validation-issue.js";
import type { NamedNode } from "../model/find-field.js";

/** What is wrong with a field, or with the form as a whole where it is nobody's in particular. */
export interface FieldIssue {
  /** `undefined` where the fault belongs to no field. */
  readonly field: NamedNode | undefined;
  readonly issue: ValidationIssue;
  /** What the schema itself says of it, in its author's words. They come first. */
  readonly message: string | undefined;
  /** Of the files in the field, what is wrong with each that is wrong, by its place. */
  readonly fileErrors?: ReadonlyMap<number, ValidationIssue>;
}
