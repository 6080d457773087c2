"use client";

import { useCallback, useEffect, useSyncExternalStore } from "react";
import { useCollectionFormContext } from "../form-state/form-context.js";
import type { Progress } from "../form-state/progress-store.js";
import { formatPercent } from "./file-progress.js";

/** The upload progress of a field; `undefined` while nothing is being sent. Every quarter is announced to screen readers. */
export function useProgress(name: string, sending: string): Progress | undefined {
  const { announce, language, submit } = useCollectionFormContext("FileField");
  const { progress } = submit;
  const subscribe = useCallback((listener: () => void) => progress.subscribe(listener, name), [progress, name]);
  const current = useSyncExternalStore(subscribe, () => progress.read(name), none);
  const quarters = typeof current === "number" ? Math.floor(current * 4) : 0;
  useEffect(() => {
    // The form itself announces the start and the end.
    if (quarters > 0 && quarters < 4) announce(`${sending}: ${formatPercent(language, quarters / 4)}`);
  }, [announce, language, quarters, sending]);
  return current;
}

function none(): undefined {
  return undefined;
}
