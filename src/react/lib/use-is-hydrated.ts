"use client";

import { useSyncExternalStore } from "react";
import { neverChanges } from "./create-store.js";

/** Whether scripts run: false on a server, and in its markup until React has hydrated that. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
