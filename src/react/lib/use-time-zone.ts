"use client";

import { useSyncExternalStore } from "react";

/** The time zone that a person is in. On a server nobody knows: UTC, until the page has come alive. */
export function useTimeZone(own: string | undefined): string {
  const found = useSyncExternalStore(neverChanges, readTimeZone, () => "UTC");
  return own ?? found;
}

function readTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function neverChanges(): () => void {
  return () => {};
}
