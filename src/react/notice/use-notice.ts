"use client";

import { useSyncExternalStore } from "react";
import type { CollectionNotice } from "../../notice/notice.js";
import { type FormContextValue, useFormParts } from "../form/form-context.js";

/** The notice of what is on screen in the form, as data. It follows what is asked for. */
export function useNotice(): CollectionNotice {
  return useShownNotice(useFormParts("useNotice"));
}

/** The same for a part that has the form's context already. */
export function useShownNotice({ screen, notice }: Pick<FormContextValue, "screen" | "notice">): CollectionNotice {
  return useSyncExternalStore(screen.subscribe, notice, notice);
}
