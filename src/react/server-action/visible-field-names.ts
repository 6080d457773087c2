import type { CollectionGroup } from "../../collection/model/collection.js";
import type { FormContextValue } from "../form-state/form-context.js";

/** The names of the fields and lists that a form asks for, as declared. */
export function visibleFieldNames({
  collection,
  visibility,
}: Pick<FormContextValue, "collection" | "visibility">): string[] {
  const lists = visibleListNames(collection.root).filter(visibility.isVisible);
  return [...new Set([...lists, ...visibility.fields().map(({ pattern }) => pattern)])];
}

/** Those in rows come and go with their rows. */
function visibleListNames({ children }: CollectionGroup): string[] {
  return children.flatMap((child) => {
    if (child.kind === "field") return [];
    return child.kind === "list" ? [child.name] : visibleListNames(child);
  });
}
