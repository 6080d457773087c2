/**
 * The same values without those of some fields. Objects and lists around them are copied, everything else is the same object:
 * files and dates cannot be copied, and what was typed stays in the form.
 */
export function omitFields(values: object, names: Iterable<string>): object {
  const omitted = new Set(names);
  const containers = new Set([...omitted].flatMap(containersOf));
  return Object.fromEntries(entriesOf(values, "", omitted, containers));
}

/** The names of the objects and lists around a field: "attendees" and "attendees.0" of "attendees.0.name". */
function containersOf(name: string): string[] {
  const path = name.split(".");
  return path.slice(1).map((_, index) => path.slice(0, index + 1).join("."));
}

function entriesOf(
  values: object,
  prefix: string,
  omitted: ReadonlySet<string>,
  containers: ReadonlySet<string>,
): [key: string, value: unknown][] {
  const entries = Object.entries(values).filter(([key]) => !omitted.has(prefix + key));
  return entries.map(([key, value]: [string, unknown]) => {
    const name = prefix + key;
    if (!containers.has(name) || typeof value !== "object" || value === null) return [key, value];
    const inside = entriesOf(value, `${name}.`, omitted, containers);
    return [key, Array.isArray(value) ? inside.map(([, item]) => item) : Object.fromEntries(inside)];
  });
}
