"use client";

import { useSyncExternalStore } from "react";
import type { CollectionReceipt } from "../../receipt/receipt.js";
import type { CollectionRecord } from "../../record/record.js";
import { type FormContextValue, useCollectionFormContext } from "../form-state/form-context.js";

/** The record of the form's last submit that was accepted; `undefined` before. */
export function useRecord(): CollectionRecord | undefined {
  return useFormReceipt(useCollectionFormContext("useRecord"))?.record;
}

/** The receipt of it, for a part that may stand outside of a form as well. */
export function useFormReceipt(context: Pick<FormContextValue, "submits"> | null): CollectionReceipt | undefined {
  const read = () => context?.submits.read().receipt;
  return useSyncExternalStore(context?.submits.subscribe ?? neverChanges, read, read);
}

function neverChanges(): () => void {
  return () => {};
}
