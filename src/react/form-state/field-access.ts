import type { UseFormRegisterReturn } from "react-hook-form";

/** Reads and writes the fields of a form by name. */
export interface FieldAccess {
  /** Registers a field with react-hook-form, uncontrolled. */
  readonly register: (name: string) => UseFormRegisterReturn;
  /** The value of a field, as its control holds it. */
  readonly valueOf: (name: string) => unknown;
  readonly setValue: (name: string, value: unknown) => void;
  /** Calls a listener at each change of a field's value. `isReset` is set where the whole form was reset. */
  readonly subscribeValue: (name: string, listener: (isReset: boolean) => void) => () => void;
  /** Makes the control of a field show the value of the form again. */
  readonly restore: (name: string) => void;
}
