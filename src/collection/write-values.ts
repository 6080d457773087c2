import type { Collection, CollectionGroup } from "./collection.js";
import { writeControl } from "./read-control.js";

/**
 * What the controls of a form show for values as its schema takes them; the other way round from `readValues`. Every
 * field has an entry, so that a form knows what it began with.
 */
export function writeValues(collection: Collection, values: unknown): Record<string, unknown> {
  return writeGroup(collection.root, values);
}

function writeGroup(group: CollectionGroup, values: unknown): Record<string, unknown> {
  return Object.fromEntries(
    group.children.map((child) => {
      const key = child.path.at(-1) ?? "";
      const value =
        typeof values === "object" && values !== null && Object.hasOwn(values, key)
          ? Object.getOwnPropertyDescriptor(values, key)?.value
          : undefined;
      return [key, child.kind === "group" ? writeGroup(child, value) : writeControl(child, value)];
    }),
  );
}
