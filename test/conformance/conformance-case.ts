import type { ReactNode } from "react";
import type { Locator } from "vitest/browser";
import type * as z from "zod";
import type { Control } from "../../src/collection/model/control.js";

/** The field that every row of the table asks for, and what it is called. */
export const fieldName = "answer";
/** The list that it stands in, where it stands in one. */
export const listName = "rows";
export const fieldLabel = "Answer";

/** What a part under test may be given from outside. */
export interface OutsideProps {
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

/** One answer: what a person sees of it in the control, and what the app receives. */
export interface Answer {
  readonly shown: unknown;
  readonly value: unknown;
}

/** An answer whose control shows what the app receives. */
export function plain(value: string | boolean | readonly string[]): Answer {
  return { shown: value, value };
}

/** How a person works a kind of control. */
export interface Hand {
  /** What has the field's name, description and state: the control, or the group around its controls. */
  readonly control: () => Locator;
  /** What focus goes to: the control, or the first one of the group. */
  readonly focused: () => Locator;
  /** Gives an answer by user events. */
  readonly give: (answer: Answer) => Promise<void>;
  /** Tries to change what a read-only control holds, as a person does who does not know better. */
  readonly tryToChange: (answer: Answer) => Promise<void>;
  readonly shows: (answer: Answer) => Promise<void>;
  readonly showsNothing: () => Promise<void>;
}

/** One row of the table: a part, what it asks for, and how it is filled in. Everything that follows is checked of it. */
export interface Subject {
  readonly title: string;
  /** Draws the part, with what it is given from outside. */
  readonly draw: (props: OutsideProps) => ReactNode;
  /** A schema that refuses the field left empty. */
  readonly schema: z.ZodType;
  /** One that does not. `schema.optional()` where nothing is said. */
  readonly optional?: z.ZodType;
  /** Whether it stands in a row of a list. */
  readonly inRow?: boolean;
  readonly declared?: { readonly control?: Control; readonly options?: { readonly [value: string]: string } };
  readonly hand: Hand;
  /**
   * What the control is called. The label alone, where nothing is said; a group of boxes says that it is required, and a
   * file input what stands on its button.
   */
  readonly requiredName?: string;
  /** The same where nothing must be given. */
  readonly optionalName?: string;
  /** Whether the control itself says that it must be given, in ARIA. A group of boxes cannot. */
  readonly saysRequired?: boolean;
  /** Whether it can be read-only. A file input cannot. */
  readonly readOnly?: boolean;
  readonly given: Answer;
  /** What it holds at first in the tests of default values; another answer than the one that is given. */
  readonly initial: Answer | undefined;
  /** Whether it asks for a consent, which is never required: then nothing is checked of errors and marks. */
  readonly consent?: boolean;
  /** What is submitted where nothing is given and nothing must be. */
  readonly nothing?: unknown;
}
