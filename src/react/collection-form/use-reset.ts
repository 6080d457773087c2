"use client";

import { type SyntheticEvent, useEffect, useRef } from "react";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import type { SubmitStore } from "../form-state/submit-store.js";
import type { CollectionFormReturn } from "../rhf/use-collection-form.js";

/**
 * Makes a reset by a button one of react-hook-form too: what is on screen is what is submitted. Either kind of reset clears
 * the outcome of the last submit.
 */
export function useReset<Schema extends CollectionSchema, Conditional extends string>(
  { reset, subscribe }: CollectionFormReturn<Schema, Conditional>,
  submit: SubmitStore,
): (event: SyntheticEvent<HTMLFormElement>) => void {
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const unsubscribe = subscribe({
      formState: { submitCount: true },
      callback({ submitCount }) {
        // react-hook-form's own reset has reset the element by now.
        clearTimeout(pending.current);
        // A reset sets the count to zero.
        const { count, state } = submit.read();
        if (submitCount === 0 && count > 0 && state !== "submitting")
          submit.write({ state: "idle", issues: [], missingDelivery: [], receipt: undefined });
      },
    });
    return () => {
      clearTimeout(pending.current);
      unsubscribe();
    };
  }, [subscribe, submit]);

  return (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(pending.current);
    // After the browser's reset, which restores the values of the first render: react-hook-form's defaults may differ by now.
    pending.current = setTimeout(reset);
  };
}
