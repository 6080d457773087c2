"use client";

import { type SyntheticEvent, useEffect, useRef } from "react";
import type { SubmitStore } from "../form-state/submit-store.js";
import type { CollectionFormReturn } from "../rhf/use-collection-form.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/**
 * A reset by a button is one of react-hook-form's too: what is on screen is what is submitted. What a submit found wrong
 * before is gone with either.
 */
export function useReset<Schema extends CollectionSchema, Conditional extends string>(
  { reset, subscribe }: CollectionFormReturn<Schema, Conditional>,
  submits: SubmitStore,
): (event: SyntheticEvent<HTMLFormElement>) => void {
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const unsubscribe = subscribe({
      formState: { submitCount: true },
      callback({ submitCount }) {
        // react-hook-form resets the element on its own way, and is done with it by now.
        clearTimeout(pending.current);
        // After a reset it counts from the start.
        const { count, state } = submits.read();
        if (submitCount === 0 && count > 0 && state !== "submitting")
          submits.write({ state: "idle", issues: [], missingDelivery: [], receipt: undefined });
      },
    });
    return () => {
      clearTimeout(pending.current);
      unsubscribe();
    };
  }, [subscribe, submits]);

  return (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(pending.current);
    // After the browser's own turn, which puts back what was drawn first: react-hook-form's defaults may be others by now.
    pending.current = setTimeout(reset);
  };
}
