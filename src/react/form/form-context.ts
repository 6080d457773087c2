"use client";

import { createContext, useContext } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { Collection } from "../../collection/collection.js";
import type { Locale } from "../../locales/locale.js";
import type { CollectionNotice } from "../../notice/notice.js";
import type { Text } from "../../policy/text.js";
import type { ErrorStore } from "./error-store.js";
import type { SubmitStore } from "./submit-store.js";

/** What the parts of a form share. Nothing in it changes while a person types, so that nothing renders. */
export interface FormContextValue {
  readonly collection: Collection;
  /** Registers a field with react-hook-form, uncontrolled. */
  readonly register: (name: string) => UseFormRegisterReturn;
  /** What the control of a field holds at first. */
  readonly initialValueOf: (name: string) => unknown;
  readonly locale: Locale;
  /** A text of the policy's or the collection's, in the form's language. */
  readonly read: (text: Text) => string;
  /** The id of a part of this form, unique on the page. */
  readonly idOf: (...parts: readonly string[]) => string;
  /** The id of a field's control: what it was given from outside, or else `idOf` its name. */
  readonly controlIdOf: (name: string) => string;
  /** Says that a field's control has an id from outside. Returns how to take that back. */
  readonly holdControlId: (name: string, id: string) => () => void;
  /** Has the control of a field show again what the form holds for it. */
  readonly restore: (name: string) => void;
  readonly errors: ErrorStore;
  readonly submits: SubmitStore;
  /** The notice of this form in its language, made when it is first asked for. */
  readonly notice: () => CollectionNotice;
  /** Says that the notice is on screen. The first time counts. */
  readonly presentNotice: () => void;
  /** Has a screen reader say something. */
  readonly announce: (words: string) => void;
  /** Says that a summary is there to take focus after a failed submit. Returns how to take that back. */
  readonly holdSummary: () => () => void;
  /** The element that popups are drawn into: they inherit its language, direction and theme. */
  readonly root: () => HTMLFormElement | null;
}

export const FormContext = createContext<FormContextValue | null>(null);

/**
 * What the parts of a form share.
 *
 * @throws {Error} outside of a `CollectionForm`.
 */
export function useFormParts(part: string): FormContextValue {
  const context = useContext(FormContext);
  if (!context) {
    throw new Error(
      `${part} was rendered outside of a form, so it does not know what is asked for. Put it inside <CollectionForm collection={...}>.`,
    );
  }
  return context;
}
