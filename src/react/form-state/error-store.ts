import { type FieldError, type FieldErrors, get } from "react-hook-form";

/** The errors of a form, fanned out by name. */
export interface ErrorStore {
  /** The error of a field; the same object until what it says changes. */
  readonly read: (name: string) => FieldError | undefined;
  /** The same, as it was at first: what a server drew. */
  readonly readFirst: (name: string) => FieldError | undefined;
  readonly subscribe: (name: string, listener: () => void) => () => void;
  /** Whether the form says that anything is wrong. */
  readonly has: () => boolean;
  /** All that the form says, as react-hook-form has it. */
  readonly all: () => FieldErrors;
  /** Takes over what the form says of one field, or of all. */
  readonly update: (errors: FieldErrors, name?: string) => void;
}

/**
 * One subscription to the form's errors, fanned out by name: a subscription a field is quadratic on a submit that finds
 * every field wrong, and a subscription in a parent renders every field for one error.
 *
 * @param first what a server had found wrong, by name. The form itself says so again as it begins.
 */
export function createErrorStore(first: ReadonlyMap<string, FieldError>): ErrorStore {
  const errors = new Map(first);
  const listeners = new Map<string, Set<() => void>>();
  let latest: FieldErrors = {};

  function set(name: string, next: FieldError | undefined): void {
    const previous = errors.get(name);
    // react-hook-form makes a new error at every keystroke; one that says the same renders nothing.
    if (isSameError(previous, next)) return;
    if (next) errors.set(name, next);
    else errors.delete(name);
    for (const listener of listeners.get(name) ?? []) listener();
  }

  return {
    read: (name) => errors.get(name),
    readFirst: (name) => first.get(name),
    has: () => Object.keys(latest).length > 0,
    all: () => latest,
    subscribe(name, listener) {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      return () => {
        all.delete(listener);
        if (all.size === 0) listeners.delete(name);
      };
    },
    update(all, name) {
      latest = all;
      // A change in a list moves what is said of its rows.
      const isMeant = (one: string) => name === undefined || one === name || one.startsWith(`${name}.`);
      const known = new Set([...errors.keys(), ...listeners.keys()]);
      const names = name !== undefined && known.has(name) ? [name] : [...known].filter(isMeant);
      for (const one of names) set(one, get(all, one));
    },
  };
}

function isSameError(one: FieldError | undefined, other: FieldError | undefined): boolean {
  if (one?.type !== other?.type || one?.message !== other?.message) return false;
  return JSON.stringify(one?.types) === JSON.stringify(other?.types);
}
