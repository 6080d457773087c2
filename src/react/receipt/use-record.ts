"use client";

import { useSyncExternalStore } from "react";
import type { CollectionReceipt } from "../../receipt/receipt.js";
import type { CollectionRecord } from "../../record/record.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import type { SubmitSlice } from "../form-state/submit-slice.js";
import { neverChanges } from "../lib/create-store.js";

/** The record of the form's last submit that was accepted; `undefined` before. */
export function useRecord(): CollectionRecord | undefined {
  return useFormReceipt(useCollectionFormContext("useRecord").submit)?.record;
}

/** The receipt of it, for a part that may stand outside of a form as well. */
export function useFormReceipt(submit: SubmitSlice | undefined): CollectionReceipt | undefined {
  const read = () => submit?.read().receipt;
  return useSyncExternalStore(submit?.subscribe ?? neverChanges, read, read);
}
