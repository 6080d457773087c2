/** A way of building the form that is measured. */
export interface StackEntry {
  readonly id: string;
  readonly name: string;
  /** Its file in stacks/. */
  readonly file: string;
  /** So slow at 1000 fields that fewer rounds and keys have to do. */
  readonly slow?: true;
  /** Matches the help of each field, where it has one. */
  readonly help?: string;
}

/** What all others are measured against. */
export const yardstick = "a";

/** forthright, laid out by hand, with help and metadata on every field. */
export const forthright = "h";

const help = ".forthright-field-help-button";

export const stacks: readonly StackEntry[] = [
  { id: yardstick, name: "react-hook-form + zod, by hand", file: "hook-form.tsx" },
  { id: "b", name: "the same with one Radix Tooltip a field", file: "hook-form-radix.tsx", help: "button.help" },
  { id: "c", name: "TanStack Form, schema on the form", file: "tanstack.tsx", slow: true },
  { id: "d", name: "Formik, FastField", file: "formik.tsx" },
  { id: "e", name: "rjsf", file: "rjsf.tsx" },
  { id: "f", name: "JSON Forms", file: "json-forms.tsx", slow: true },
  { id: "g", name: "React Aria Components", file: "react-aria.tsx", slow: true },
  { id: forthright, name: "forthright: help and metadata", file: "forthright.tsx", help },
  { id: "i", name: "forthright: the same and the notice", file: "forthright-notice.tsx", help },
  { id: "j", name: "forthright: its own layout", file: "forthright-default.tsx", help },
];
