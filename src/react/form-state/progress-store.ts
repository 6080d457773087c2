import { createStore } from "../lib/create-store.js";

/** The upload progress of each field while a form is submitted. A field renders only when its own progress changes. */
export interface ProgressStore {
  /** From 0 to 1; `"unknown"` while an upload of unknown length is under way; `undefined` while none is. */
  readonly read: (name: string) => Progress | undefined;
  readonly subscribe: (listener: () => void, name: string) => () => void;
  readonly write: (name: string, fraction: number) => void;
  /** Ends every upload. */
  readonly clear: () => void;
}

export type Progress = number | "unknown";

export function createProgressStore(): ProgressStore {
  const { read, subscribe, write } = createStore<ReadonlyMap<string, Progress>>(new Map());

  return {
    read: (name) => read().get(name),
    subscribe,
    write(name, fraction) {
      const next = toProgress(fraction);
      if (read().get(name) !== next) write(new Map(read()).set(name, next), [name]);
    },
    clear() {
      write(new Map(), read().keys());
    },
  };
}

/** Whole percents: an upload reports more steps than anybody sees. The fraction of nothing (0 / 0) is unknown. */
function toProgress(fraction: number): Progress {
  if (Number.isNaN(fraction)) return "unknown";
  return Math.floor(Math.min(Math.max(fraction, 0), 1) * 100) / 100;
}
