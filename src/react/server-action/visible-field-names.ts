import type { Collection } from "../../collection/model/collection.js";
import { noRows, walk } from "../../collection/model/walk.js";
import type { VisibilityStore } from "../form-state/visibility-store.js";

/** The names of the visible fields and lists of a form, as declared. */
export function visibleFieldNames({ root }: Collection, visibility: VisibilityStore): string[] {
  // Lists in rows are visible with their rows.
  const lists = walk(root, { rows: noRows })
    .flatMap(({ node, name }) => (node.kind === "list" ? [name] : []))
    .filter(visibility.isVisible);
  return [...new Set([...lists, ...visibility.fields().map(({ pattern }) => pattern)])];
}
