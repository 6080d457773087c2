/** What an object holds under a key; `undefined` for what it only inherits. */
export function ownValue(record: unknown, key: string): unknown {
  return typeof record === "object" && record !== null && Object.hasOwn(record, key)
    ? Object.getOwnPropertyDescriptor(record, key)?.value
    : undefined;
}

/** The value at a path, own properties only. */
export function valueAt(record: unknown, path: readonly string[]): unknown {
  return path.reduce(ownValue, record);
}
