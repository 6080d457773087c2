"use client";

import { type RefObject, useEffect } from "react";
import { loadInteraction } from "../chunks/load.js";
import type { FormContextValue } from "../form-state/form-context.js";

/** Loads validation, submit and record at the first interaction, so that they are there by the first answer. */
export function usePreload(root: RefObject<HTMLFormElement | null>, context: FormContextValue): void {
  useEffect(() => {
    const form = root.current;
    if (!form) return undefined;
    const interacted = new AbortController();
    const unmounted = new AbortController();
    const load = (): void => {
      interacted.abort();
      // What fails to load now is loaded again when it is needed, and a failure is reported then.
      loadInteraction().then(
        ({ onFirstInteraction }) => onFirstInteraction(form, context, unmounted.signal),
        () => {},
      );
    };
    // A browser may autofill a form that has no focus.
    for (const type of ["focusin", "input"]) form.addEventListener(type, load, { signal: interacted.signal });
    return () => {
      interacted.abort();
      unmounted.abort();
    };
  }, [root, context]);
}
