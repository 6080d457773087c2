import type { CollectionGroup } from "../../collection/model/collection.js";
import type { FormContextValue } from "../form-state/form-context.js";

/** The names of the fields and lists that a form asks for, as declared. */
export function visibleFieldNames({ collection, screen }: Pick<FormContextValue, "collection" | "screen">): string[] {
  const lists = listsIn(collection.root).filter(screen.isVisible);
  return [...new Set([...lists, ...screen.fields().map(({ pattern }) => pattern)])];
}

/** Those in rows come and go with their rows. */
function listsIn({ children }: CollectionGroup): string[] {
  return children.flatMap((child) => {
    if (child.kind === "field") return [];
    return child.kind === "list" ? [child.name] : listsIn(child);
  });
}
