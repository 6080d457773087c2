/** A value outside React's state, for `useSyncExternalStore`. */
export interface Store<Value> {
  /** The value: the same object until it changes. */
  readonly read: () => Value;
  /**
   * Replaces the value, and calls the listeners of every change and those of the changed keys. The same object is no
   * change.
   */
  readonly write: (value: Value, changedKeys?: Iterable<string>) => void;
  /** Calls a listener after every change, or with a key after the changes of that key only. Returns how to unsubscribe. */
  readonly subscribe: (listener: () => void, key?: string) => () => void;
  /** The keys that have listeners. */
  readonly keys: () => Iterable<string>;
}

/** The `subscribe` of a store that is absent. */
export function neverChanges(): () => void {
  return () => {};
}

/** A store. A component that subscribes to one key of a large value does not render when another key changes. */
export function createStore<Value>(initial: Value): Store<Value> {
  let current = initial;
  const everyChange = new Set<() => void>();
  const byKey = new Map<string, Set<() => void>>();

  return {
    read: () => current,
    keys: () => byKey.keys(),
    write(value, changedKeys = []) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of everyChange) listener();
      for (const key of changedKeys) for (const listener of byKey.get(key) ?? []) listener();
    },
    subscribe(listener, key) {
      const listeners = key === undefined ? everyChange : (byKey.get(key) ?? new Set());
      listeners.add(listener);
      if (key !== undefined) byKey.set(key, listeners);
      return () => {
        listeners.delete(listener);
        if (key !== undefined && listeners.size === 0 && byKey.get(key) === listeners) byKey.delete(key);
      };
    },
  };
}
