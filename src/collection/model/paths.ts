/** The declared name of a field in a row: "attendees.*.name" for "attendees.0.name". */
export function patternOf(name: string): string {
  return name.replaceAll(/\.\d+(?=\.|$)/g, ".*");
}

/** The own property of an object under a key; `undefined` for an inherited one. */
export function getOwn(record: unknown, key: string): unknown {
  return typeof record === "object" && record !== null
    ? Object.getOwnPropertyDescriptor(record, key)?.value
    : undefined;
}

/** The value at a path, by own properties only. */
export function getPath(record: unknown, path: readonly string[]): unknown {
  return path.reduce(getOwn, record);
}

/** A copy of a value, with another value at a path. */
export function setPath(record: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inside = setPath(getOwn(record, key), rest, value);
  if (Array.isArray(record)) return record.with(Number(key), inside);
  return { ...(typeof record === "object" ? record : {}), [key]: inside };
}
