import { isRecord } from "../../src/policy/is-record.js";

/** A path in JSON. */
export type JsonPath = readonly (string | number)[];

/** Marks a value as removed. */
export const removed = Symbol("removed");

/** Every path in JSON, at any depth, except the root. */
export function placesIn(node: unknown, at: JsonPath = []): { path: JsonPath; value: unknown }[] {
  const entries: [string | number, unknown][] = Array.isArray(node)
    ? [...node.entries()]
    : Object.entries(isRecord(node) ? node : {});
  return entries.flatMap(([key, value]) => [{ path: [...at, key], value }, ...placesIn(value, [...at, key])]);
}

/** A copy with another value at one path, or without it for `removed`. */
export function changedAt(node: unknown, [key, ...rest]: JsonPath, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(node);
  const changed = (value: unknown) => {
    const made = changedAt(value, rest, change);
    return made === removed ? [] : [made];
  };
  if (Array.isArray(node)) return node.flatMap((item: unknown, index) => (index === key ? changed(item) : [item]));
  const entries = Object.entries(isRecord(node) ? node : {});
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      (name === key ? changed(value) : [value]).map((made): [string, unknown] => [name, made]),
    ),
  );
}
