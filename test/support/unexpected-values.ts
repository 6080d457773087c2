/** The paths of values that belong to no visible field. */
export function strayIn(values: unknown, names: ReadonlySet<string>, path = ""): string[] {
  if (names.has(path) || values === undefined || values === null) return [];
  if (typeof values !== "object") return [path];
  return Object.entries(values).flatMap(([key, value]) => strayIn(value, names, path === "" ? key : `${path}.${key}`));
}
