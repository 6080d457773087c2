import type { Ref } from "react";
import { joinClasses } from "./join-classes.js";
import { joinRefs } from "./join-refs.js";

/**
 * Joins how an element is wired with what it is given from outside: handlers and refs are all called, classes, styles and
 * descriptions all hold. Of the rest the wiring holds, even where it says nothing: what tells that a field is required or
 * wrong, and what has it submitted, cannot be undone by accident.
 */
export function mergeProps<Wired extends object, Given extends object>(
  wired: Wired,
  given: Given,
): Omit<Given, keyof Wired> & Wired;
export function mergeProps(wired: object, given: object): object {
  const others = new Map<string, unknown>(Object.entries(given));
  // Most fields of a long form are given nothing.
  if (others.size === 0) return wired;
  // A choice that is put back was no change.
  if ("aria-readonly" in wired && wired["aria-readonly"] === true) others.delete("onChange");
  const merged = Object.entries(wired).map(([key, own]: [string, unknown]) => [key, merge(key, own, others.get(key))]);
  return { ...given, ...Object.fromEntries(merged) };
}

function merge(key: string, own: unknown, given: unknown): unknown {
  if (given === undefined || given === null) return own;
  if (/^on[A-Z]/.test(key)) return isFunction(own) && isFunction(given) ? inTurn(own, given) : (own ?? given);
  switch (key) {
    case "className":
      return joinClasses(...[own, given].filter((name) => typeof name === "string"));
    case "style":
      return { ...(isObject(own) && own), ...(isObject(given) && given) };
    case "aria-describedby":
      return joinIds(own, given);
    case "ref":
      return isRef(own) && isRef(given) ? joinRefs(own, given) : (own ?? given);
    default:
      return own;
  }
}

/** Several lists of ids as one; `undefined` where there is none. */
export function joinIds(...ids: readonly unknown[]): string | undefined {
  return ids.filter((id) => typeof id === "string" && id !== "").join(" ") || undefined;
}

type Handler = (...values: unknown[]) => unknown;

/** The wiring first: a handler from outside sees what the form holds by then. */
function inTurn(own: Handler, given: Handler): Handler {
  return (...values) => {
    own(...values);
    given(...values);
  };
}

function isFunction(value: unknown): value is Handler {
  return typeof value === "function";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isRef(value: unknown): value is Ref<unknown> {
  return isFunction(value) || (isObject(value) && "current" in value);
}
