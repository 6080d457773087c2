/** An implementation of the form that is measured. */
export interface ContenderEntry {
  readonly id: string;
  readonly name: string;
  /** The file in contenders/. */
  readonly file: string;
  /** Takes fewer rounds and keys at 1000 fields. */
  readonly slow?: true;
  /** A selector of the help of each field. @default no help */
  readonly help?: string;
}

/** The contender that all others are compared with. */
export const baseline = "a";

/** The contender that the goals are about: forthright, laid out by hand, with help and metadata on every field. */
export const forthright = "h";

const help = ".forthright-field-help-button";

export const contenders: readonly ContenderEntry[] = [
  { id: baseline, name: "react-hook-form + zod, by hand", file: "hook-form.tsx" },
  { id: "b", name: "(a) with one Radix Tooltip a field", file: "hook-form-radix.tsx", help: "button.help" },
  { id: "c", name: "TanStack Form, schema on the form", file: "tanstack.tsx", slow: true },
  { id: "d", name: "Formik, FastField", file: "formik.tsx" },
  { id: "e", name: "rjsf", file: "rjsf.tsx" },
  { id: "f", name: "JSON Forms", file: "json-forms.tsx", slow: true },
  { id: "g", name: "React Aria Components", file: "react-aria.tsx", slow: true },
  { id: forthright, name: "forthright, help and metadata", file: "forthright.tsx", help },
  { id: "i", name: "forthright, help, metadata and notice", file: "forthright-notice.tsx", help },
  { id: "j", name: "forthright, default layout", file: "forthright-default.tsx", help },
];
