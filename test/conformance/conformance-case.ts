import type { ReactNode } from "react";
import type { Locator } from "vitest/browser";
import type * as z from "zod";
import type { Control } from "../../src/collection/model/control.js";

/** The name of the field of every case. */
export const fieldName = "answer";
/** The name of the list around it, in cases that have one. */
export const listName = "rows";
export const fieldLabel = "Answer";

/** The props that a test passes to a component. */
export interface ForwardedProps {
  readonly name: string;
  readonly ref?: (element: HTMLElement | null) => void;
  readonly id?: string;
  readonly className?: string;
  readonly style?: { readonly color: string };
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly "aria-describedby"?: string;
  readonly onChange?: () => void;
  readonly onBlur?: () => void;
}

/** One value, as the control displays it and as the app receives it. */
export interface Answer {
  readonly displayed: unknown;
  readonly value: unknown;
}

/** A value that the control displays as the app receives it. */
export function asDisplayed(value: string | boolean | readonly string[]): Answer {
  return { displayed: value, value };
}

/** Operates a kind of control as a person does. */
export interface ControlDriver {
  /** The element with the name, description and state of the field: the control, or the group around its controls. */
  readonly control: () => Locator;
  /** The element that gets focus: the control, or the first one of the group. */
  readonly focusTarget: () => Locator;
  /** Enters a value by user events. */
  readonly enter: (answer: Answer) => Promise<void>;
  /** Tries to change the value of a read-only control by user events. */
  readonly tryToChange: (answer: Answer) => Promise<void>;
  readonly expectValue: (answer: Answer) => Promise<void>;
  readonly expectEmpty: () => Promise<void>;
}

/** One row of the table: a component, its field, and how it is filled in. */
export interface ConformanceCase {
  readonly title: string;
  /** Renders the component with the props of a test. */
  readonly renderField: (props: ForwardedProps) => ReactNode;
  /** A schema that rejects the empty field. */
  readonly schema: z.ZodType;
  /** A schema that accepts the empty field. @default schema.optional() */
  readonly optional?: z.ZodType;
  /** Whether it is in an item of a list. */
  readonly inRow?: boolean;
  readonly disclosure?: { readonly control?: Control; readonly options?: { readonly [value: string]: string } };
  readonly driver: ControlDriver;
  /**
   * The accessible name of the required control. A group of checkboxes includes that it is required, and a file input
   * the text of its button.
   *
   * @default the label
   */
  readonly requiredName?: string;
  /** The accessible name of the optional control. @default the label */
  readonly optionalName?: string;
  /** Whether the control has `aria-required`. A group of checkboxes cannot. @default true */
  readonly hasAriaRequired?: boolean;
  /** Whether it can be read-only. A file input cannot. @default true */
  readonly readOnly?: boolean;
  readonly entered: Answer;
  /** The default value, another one than `entered` where possible. */
  readonly defaultValue: Answer | undefined;
  /** Whether it is a consent, which is never required: it has neither marks nor errors. */
  readonly consent?: boolean;
  /** The submitted value of the empty optional field. */
  readonly emptyValue?: unknown;
}
