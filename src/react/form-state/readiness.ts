/** Whether the fields of a form are mounted, and what waits for that. */
export interface Readiness {
  readonly isReady: () => boolean;
  /** Calls `run` once the fields are mounted: now, or later. */
  readonly onReady: (run: () => void) => void;
  /** Runs what waits. */
  readonly setReady: () => void;
}

/** @param waiting what waits. It outlasts a change of language, at which the fields mount again. */
export function createReadiness(waiting: (() => void)[]): Readiness {
  let isReady = false;
  return {
    isReady: () => isReady,
    onReady(run) {
      if (isReady) run();
      else waiting.push(run);
    },
    setReady() {
      isReady = true;
      for (const run of waiting.splice(0)) run();
    },
  };
}
