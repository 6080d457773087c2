"use client";

import type { CollectionNotice } from "../../notice/notice.js";
import { useFormParts } from "../form/form-context.js";

/** The notice of the form, in its language: what its fields ask for, and why. */
export function useNotice(): CollectionNotice {
  return useFormParts("useNotice").notice();
}
