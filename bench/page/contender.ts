import type { Field, Value, Values } from "../form/fields.js";

/** The form that a contender renders. */
export interface FormSpec {
  readonly fields: readonly Field[];
  /** When the form validates before the first submit: at every change, or by the contender's own default. */
  readonly mode: "change" | "default";
  readonly initial: Record<string, Value | undefined>;
  /** Called with the values of a valid submit. */
  readonly onValid: (values: Values) => void;
  /** Registers the function that validates the whole form, for contenders that have one. */
  readonly onValidator: (validate: () => Promise<unknown>) => void;
}

/** One way of building the form. */
export interface Contender {
  /** Declares the form and renders it into the element. Returns before React has finished. */
  readonly mount: (root: HTMLElement, spec: FormSpec) => void;
  /** A selector that matches each error on screen once. */
  readonly errors: string;
}
