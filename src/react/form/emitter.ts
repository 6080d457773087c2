/** Somebody says something, and whoever listens hears it. */
export interface Emitter<T> {
  readonly emit: (what: T) => void;
  /** Returns how to stop listening. */
  readonly listen: (listener: (what: T) => void) => () => void;
}

export function createEmitter<T>(): Emitter<T> {
  const listeners = new Set<(what: T) => void>();
  return {
    emit(what) {
      for (const listener of listeners) listener(what);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
