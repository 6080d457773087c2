"use client";

import { createContext, useContext } from "react";
import type { ErrorSlice } from "./error-slice.js";
import type { FieldAccess } from "./field-access.js";
import type { FormBase } from "./form-base.js";
import type { NoticeSlice } from "./notice-slice.js";
import type { SubmitSlice } from "./submit-slice.js";
import type { VisibilityStore } from "./visibility-store.js";

/** What the components of a form share. Nothing in it changes while a person types, so that nothing renders. */
export interface FormContextValue extends FormBase, FieldAccess {
  /** What of the form is on screen. */
  readonly visibility: VisibilityStore;
  readonly errors: ErrorSlice;
  readonly submit: SubmitSlice;
  readonly notice: NoticeSlice;
}

export const FormContext = createContext<FormContextValue | null>(null);

/**
 * The context of the form around a component.
 *
 * @throws {Error} outside a `CollectionForm`.
 */
export function useCollectionFormContext(component: string): FormContextValue {
  const context = useContext(FormContext);
  if (!context) {
    throw new Error(
      `${component} was rendered outside of a form, so it does not know what is asked for. Put it inside <CollectionForm collection={...}>.`,
    );
  }
  return context;
}
