"use client";

import { type RefObject, useEffect } from "react";
import type { FormContextValue } from "../form-state/form-context.js";
import { loadInteraction } from "../chunks/load.js";

/** At the first touch, loads what a form needs once a person answers: by the first answer it is there. */
export function usePreload(root: RefObject<HTMLFormElement | null>, context: FormContextValue): void {
  useEffect(() => {
    const form = root.current;
    if (!form) return undefined;
    const touched = new AbortController();
    const left = new AbortController();
    const load = (): void => {
      touched.abort();
      // What is not to be had now is asked for again when it is needed, and told then.
      loadInteraction().then(
        ({ onFirstInteraction }) => onFirstInteraction(form, context, left.signal),
        () => {},
      );
    };
    // A browser may fill in a form that has no focus.
    for (const type of ["focusin", "input"]) form.addEventListener(type, load, { signal: touched.signal });
    return () => {
      touched.abort();
      left.abort();
    };
  }, [root, context]);
}
