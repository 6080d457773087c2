"use client";

import { useSyncExternalStore } from "react";
import type { CollectionReceipt } from "../../receipt/receipt.js";
import type { CollectionRecord } from "../../record/record.js";
import { type FormContextValue, useCollectionFormContext } from "../form-state/form-context.js";

/** The record of the last accepted submit of the form; `undefined` before. */
export function useRecord(): CollectionRecord | undefined {
  return useFormReceipt(useCollectionFormContext("useRecord"))?.record;
}

/** The receipt of that submit, for a component that may also be outside of a form. */
export function useFormReceipt(context: Pick<FormContextValue, "submits"> | null): CollectionReceipt | undefined {
  const read = () => context?.submits.read().receipt;
  return useSyncExternalStore(context?.submits.subscribe ?? neverChanges, read, read);
}

function neverChanges(): () => void {
  return () => {};
}
