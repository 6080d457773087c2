import { type FieldError, type FieldErrors, get } from "react-hook-form";
import { createStore } from "../lib/create-store.js";

/** The errors of a form, by field name. */
export interface ErrorStore {
  /** The error of a field: the same object until its message changes. */
  readonly read: (name: string) => FieldError | undefined;
  /** The error of a field in the markup of the server. */
  readonly readInitial: (name: string) => FieldError | undefined;
  readonly subscribe: (listener: () => void, name: string) => () => void;
  /** Whether the form has any error. */
  readonly has: () => boolean;
  /** All errors, in the shape of react-hook-form. */
  readonly all: () => FieldErrors;
  /** Takes over the errors of react-hook-form: of one field, or of all. */
  readonly update: (errors: FieldErrors, name?: string) => void;
}

/**
 * One subscription to the form's errors, split by field. A subscription in each field is quadratic on a submit that finds
 * every field invalid, and a subscription in a parent renders every field for one error.
 *
 * @param initial the errors a server found, by name. react-hook-form reports them again when the form mounts.
 */
export function createErrorStore(initial: ReadonlyMap<string, FieldError>): ErrorStore {
  const { keys, read, subscribe, write } = createStore(initial);
  let latest: FieldErrors = {};

  return {
    read: (name) => read().get(name),
    readInitial: (name) => initial.get(name),
    has: () => Object.keys(latest).length > 0,
    all: () => latest,
    subscribe,
    update(all, name) {
      latest = all;
      const previous = read();
      const known = new Set([...previous.keys(), ...keys()]);
      // A change in a list moves the errors of its rows.
      const isAffected = (one: string) => name === undefined || one === name || one.startsWith(`${name}.`);
      const names = name !== undefined && known.has(name) ? [name] : [...known].filter(isAffected);
      // react-hook-form makes a new error object at every keystroke. One with the same message renders nothing.
      const changed = names.filter((one) => !isSameError(previous.get(one), get(all, one)));
      if (changed.length === 0) return;
      const next = new Map(previous);
      for (const one of changed) {
        const error: FieldError | undefined = get(all, one);
        if (error) next.set(one, error);
        else next.delete(one);
      }
      write(next, changed);
    },
  };
}

function isSameError(one: FieldError | undefined, other: FieldError | undefined): boolean {
  if (one?.type !== other?.type || one?.message !== other?.message) return false;
  return JSON.stringify(one?.types) === JSON.stringify(other?.types);
}
