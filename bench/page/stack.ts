import type { Field, Value, Values } from "../form/fields.js";

/** What a stack is asked to draw. */
export interface Task {
  readonly fields: readonly Field[];
  /** When it validates before the first submit: at every change, or as its own default has it. */
  readonly mode: "change" | "default";
  readonly initial: Record<string, Value | undefined>;
  /** Told the values of a valid submit. */
  readonly onValid: (values: Values) => void;
  /** Takes what validates the whole form, where there is such. */
  readonly offer: (validate: () => Promise<unknown>) => void;
}

/** One way of building the form. */
export interface Stack {
  /** Declares the form, draws it into the element, and returns; React goes on from there. */
  readonly mount: (root: HTMLElement, task: Task) => void;
  /** Matches each error on screen, once. */
  readonly errors: string;
}
