import type { Collection, CollectionGroup } from "../../collection/model/collection.js";
import type { VisibilityStore } from "../form-state/visibility-store.js";

/** The names of the visible fields and lists of a form, as declared. */
export function visibleFieldNames({ root }: Collection, visibility: VisibilityStore): string[] {
  const lists = listNames(root).filter(visibility.isVisible);
  return [...new Set([...lists, ...visibility.fields().map(({ pattern }) => pattern)])];
}

/** The names of the lists that stand in no other list. Those in rows are visible with their rows. */
function listNames({ children }: CollectionGroup): string[] {
  return children.flatMap((child) => {
    if (child.kind === "field") return [];
    return child.kind === "list" ? [child.name] : listNames(child);
  });
}
