"use client";

import { useSyncExternalStore } from "react";

/** Whether scripts run: not on a server, and not in what it drew until React has taken that over. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}

function subscribe(): () => void {
  return () => {};
}
