"use client";

import { useEffect } from "react";
import type { FormContextValue } from "../form-state/form-context.js";
import { warnMissingNotice } from "./warn-missing-notice.js";

/**
 * Starts a form once its fields are mounted. Fields register in effects, which run before this one, whatever component
 * renders them. The default form may load later than the form around it.
 */
export function useFormReady(context: FormContextValue, isMounted = true): void {
  useEffect(() => {
    if (!isMounted) return undefined;
    warnMissingNotice(context);
    return context.markReady();
  }, [context, isMounted]);
}
