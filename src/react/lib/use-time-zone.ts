"use client";

import { useIsHydrated } from "./use-is-hydrated.js";

/** The time zone of a person. It is unknown on a server: UTC, until the page is hydrated. */
export function useTimeZone(timeZone: string | undefined): string {
  const isHydrated = useIsHydrated();
  return timeZone ?? (isHydrated ? new Intl.DateTimeFormat().resolvedOptions().timeZone : "UTC");
}
