"use client";

import { useEffect } from "react";
import type { FormContextValue } from "../form-state/form-context.js";
import { warnMissingNotice } from "./warn-missing-notice.js";

/**
 * Begins once all parts of a form are there: they have said what is laid out before this runs, in whatever renders them.
 * The whole form may come later than the form around it.
 */
export function useFormReady(context: FormContextValue, isHere = true): void {
  useEffect(() => {
    if (!isHere) return undefined;
    warnMissingNotice(context);
    return context.markReady();
  }, [context, isHere]);
}
