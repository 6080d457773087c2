/** Holds what is only there after it is needed for the first time: written by an effect, read by a handler. */
export interface MutableRef<T> {
  readonly read: () => T | undefined;
  readonly write: (content: T) => void;
}

export function createMutableRef<T>(): MutableRef<T> {
  let content: T | undefined;
  return {
    read: () => content,
    write(next) {
      content = next;
    },
  };
}
