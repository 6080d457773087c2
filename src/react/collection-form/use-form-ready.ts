"use client";

import { useEffect } from "react";
import type { FormContextValue } from "../form-state/form-context.js";
import { warnOfLayout } from "./warn-missing-notice.js";

/**
 * Begins once all parts of a form are there: they have said what is laid out before this runs, in whatever renders them.
 * The whole form may come later than the form around it.
 */
export function useLaidOut(context: FormContextValue, isHere = true): void {
  useEffect(() => {
    if (!isHere) return undefined;
    warnOfLayout(context);
    return context.begin();
  }, [context, isHere]);
}
