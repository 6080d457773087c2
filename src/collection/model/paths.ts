/** The name of a field as declared, of its name in a row: "attendees.*.name" for "attendees.0.name". */
export function patternOf(name: string): string {
  return name.replaceAll(/\.\d+(?=\.|$)/g, ".*");
}

/** What an object holds under a key; `undefined` for what it only inherits. */
export function getOwn(record: unknown, key: string): unknown {
  return typeof record === "object" && record !== null
    ? Object.getOwnPropertyDescriptor(record, key)?.value
    : undefined;
}

/** The value at a path, own properties only. */
export function getPath(record: unknown, path: readonly string[]): unknown {
  return path.reduce(getOwn, record);
}

/** The same with another value at a path. */
export function setPath(record: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inside = setPath(getOwn(record, key), rest, value);
  if (Array.isArray(record)) return record.with(Number(key), inside);
  return { ...(typeof record === "object" ? record : {}), [key]: inside };
}
