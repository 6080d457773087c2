"use client";

import { useSyncExternalStore } from "react";
import type { CollectionNotice } from "../../notice/notice.js";
import { type FormContextValue, useCollectionFormContext } from "../form-state/form-context.js";
import { getInitialNotice, getCurrentNotice } from "../form-state/current-notice.js";

/** The notice of the fields that are visible in the form, as data. Changes with them. */
export function useNotice(): CollectionNotice {
  return useVisibleNotice(useCollectionFormContext("useNotice"));
}

/** The same as `useNotice`, for a component that has the form's context already. */
export function useVisibleNotice(context: FormContextValue): CollectionNotice {
  return useSyncExternalStore(context.visibility.subscribe, getCurrentNotice(context), getInitialNotice(context));
}
