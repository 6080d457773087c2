import type { Ref } from "react";
import { joinClasses } from "./join-classes.js";
import { joinRefs } from "./join-refs.js";

/**
 * Merges an element's own props with the user's. Handlers and refs are all called; classes, styles and descriptions are
 * joined. Any other own prop wins, even if it is undefined: what marks a field as required or invalid, and what submits it,
 * cannot be overwritten by accident.
 */
export function mergeProps<OwnProps extends object, UserProps extends object>(
  ownProps: OwnProps,
  userProps: UserProps,
): Omit<UserProps, keyof OwnProps> & OwnProps;
export function mergeProps(ownProps: object, userProps: object): object {
  const others = new Map<string, unknown>(Object.entries(userProps));
  // Most fields of a long form have no user props.
  if (others.size === 0) return ownProps;
  // A read-only choice is restored after each change, so that nothing has changed.
  if ("aria-readonly" in ownProps && ownProps["aria-readonly"] === true) others.delete("onChange");
  const merged = Object.entries(ownProps).map(([key, own]: [string, unknown]) => [
    key,
    merge(key, own, others.get(key)),
  ]);
  return { ...userProps, ...Object.fromEntries(merged) };
}

function merge(key: string, own: unknown, user: unknown): unknown {
  if (user === undefined || user === null) return own;
  if (/^on[A-Z]/.test(key)) return isFunction(own) && isFunction(user) ? callBoth(own, user) : (own ?? user);
  switch (key) {
    case "className":
      return joinClasses(...[own, user].filter((name) => typeof name === "string"));
    case "style":
      return { ...(isObject(own) && own), ...(isObject(user) && user) };
    case "aria-describedby":
      return joinIds(own, user);
    case "ref":
      return isRef(own) && isRef(user) ? joinRefs(own, user) : (own ?? user);
    default:
      return own;
  }
}

/** Several lists of ids as one; `undefined` where there is none. */
export function joinIds(...ids: readonly unknown[]): string | undefined {
  return ids.filter((id) => typeof id === "string" && id !== "").join(" ") || undefined;
}

type Handler = (...values: unknown[]) => unknown;

/** Calls the own handler first: the user's reads the new value from the form. */
function callBoth(own: Handler, user: Handler): Handler {
  return (...values) => {
    own(...values);
    user(...values);
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
