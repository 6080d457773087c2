/** How far each field of a form that is being sent has come, fanned out by name: one that moves on renders alone. */
export interface ProgressStore {
  /** From 0 to 1; `"unknown"` where it is under way and nobody knows how far, `undefined` where it is not. */
  readonly read: (name: string) => Progress | undefined;
  readonly subscribe: (name: string, listener: () => void) => () => void;
  readonly write: (name: string, fraction: number) => void;
  /** Ends them all. */
  readonly clear: () => void;
}

export type Progress = number | "unknown";

export function createProgressStore(): ProgressStore {
  const progress = new Map<string, Progress>();
  const listeners = new Map<string, Set<() => void>>();

  function tell(name: string): void {
    for (const listener of listeners.get(name) ?? []) listener();
  }

  return {
    read: (name) => progress.get(name),
    subscribe(name, listener) {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      return () => {
        all.delete(listener);
        if (all.size === 0) listeners.delete(name);
      };
    },
    write(name, fraction) {
      const next = toProgress(fraction);
      if (progress.get(name) === next) return;
      progress.set(name, next);
      tell(name);
    },
    clear() {
      const names = [...progress.keys()];
      progress.clear();
      for (const name of names) tell(name);
    },
  };
}

/** Whole percents: an upload tells of more steps than anybody sees. What is sent of nothing (0 / 0) is not known. */
function toProgress(fraction: number): Progress {
  if (Number.isNaN(fraction)) return "unknown";
  return Math.floor(Math.min(Math.max(fraction, 0), 1) * 100) / 100;
}
