"use client";

import { useSyncExternalStore } from "react";
import type { CollectionReceipt } from "../../receipt/receipt.js";
import type { CollectionRecord } from "../../record/record.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import type { SubmitSlice } from "../form-state/submit-slice.js";
import { neverChanges } from "../lib/create-store.js";

/** The record of the last accepted submit of the form; `undefined` before. */
export function useRecord(): CollectionRecord | undefined {
  return useFormReceipt(useCollectionFormContext("useRecord").submit)?.record;
}

/** The receipt of that submit, for a component that may also be outside of a form. */
export function useFormReceipt(submit: SubmitSlice | undefined): CollectionReceipt | undefined {
  const read = () => submit?.read().receipt;
  return useSyncExternalStore(submit?.subscribe ?? neverChanges, read, read);
}
