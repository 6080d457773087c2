import type { Collection } from "../collection/model/collection.js";
import { noRows, type Place, walk } from "../collection/model/walk.js";
import type { ParsedValues } from "../collection/values/parse-form-values.js";
import type { FieldIssue } from "../collection/validation/field-issue.js";

/**
 * The names of conditional fields and lists that are visible by the submitted values and were not on the page: without
 * JavaScript a value reveals fields only when the form is returned. A new list counts as one. Unconditional fields that are
 * missing were left out by the layout.
 */
export function revealedFields(
  collection: Collection,
  { visible, activeConditions }: ParsedValues,
  onPage: ReadonlySet<string>,
): string[] {
  const lists = revealedLists(collection, activeConditions).filter((name) => !onPage.has(name));
  const fields = visible
    .filter(
      ({ name, pattern, conditional }) =>
        conditional && !onPage.has(pattern) && !lists.some((list) => name.startsWith(`${list}.`)),
    )
    .map(({ name }) => name);
  return [...lists, ...fields];
}

/** The lists that an answer has called for. Those in rows are conditional with their rows. */
function revealedLists({ root, conditional }: Collection, active: ReadonlySet<string>): string[] {
  const isActive = ({ node, name }: Place) => !node.when || active.has(name);
  const lists = walk(root, { rows: noRows, filter: isActive }).filter(({ node }) => node.kind === "list");
  return lists
    .map(({ name }) => name)
    .filter((list) => conditional.some((name) => list === name || list.startsWith(`${name}.`)));
}

/** Whether an issue concerns a field or a consent that was not on the page, so that nobody could have fixed it. */
export function isRevealed({ field, issue }: FieldIssue, names: readonly string[], { visible }: ParsedValues): boolean {
  if (!field) return false;
  if (names.some((name) => field.name === name || field.name.startsWith(`${name}.`))) return true;
  if (issue.kind !== "notAgreed") return false;
  return visible.some(({ name, disclosure }) => names.includes(name) && disclosure.covers?.includes(field.pattern));
}
