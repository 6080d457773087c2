import { noRows, walk } from "../../collection/model/walk.js";
import type { FormContextValue } from "../form-state/form-context.js";

/** The names of the fields and lists that a form asks for, as declared. */
export function visibleFieldNames({
  collection,
  visibility,
}: Pick<FormContextValue, "collection" | "visibility">): string[] {
  // Those in rows are conditional with their rows.
  const lists = walk(collection.root, { rows: noRows })
    .flatMap(({ node, name }) => (node.kind === "list" ? [name] : []))
    .filter(visibility.isVisible);
  return [...new Set([...lists, ...visibility.fields().map(({ pattern }) => pattern)])];
}
