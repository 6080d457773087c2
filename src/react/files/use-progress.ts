"use client";

import { useCallback, useEffect, useSyncExternalStore } from "react";
import { useCollectionFormContext } from "../form-state/form-context.js";
import type { Progress } from "../form-state/progress-store.js";
import { formatPercent } from "./render-progress.js";

/** How far a field has been sent; `undefined` while nothing is under way. A screen reader hears of every quarter. */
export function useProgress(name: string, sending: string): Progress | undefined {
  const { announce, language, submit } = useCollectionFormContext("FileField");
  const { progress } = submit;
  const subscribe = useCallback((listener: () => void) => progress.subscribe(listener, name), [progress, name]);
  const current = useSyncExternalStore(subscribe, () => progress.read(name), none);
  const quarters = typeof current === "number" ? Math.floor(current * 4) : 0;
  useEffect(() => {
    // That it began and that it ended, the form says.
    if (quarters > 0 && quarters < 4) announce(`${sending}: ${formatPercent(language, quarters / 4)}`);
  }, [announce, language, quarters, sending]);
  return current;
}

function none(): undefined {
  return undefined;
}
