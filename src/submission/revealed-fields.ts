import type { Collection } from "../collection/model/collection.js";
import { noRows, type Place, walk } from "../collection/model/walk.js";
import type { ParsedValues } from "../collection/values/parse-form-values.js";
import type { FieldIssue } from "../collection/validation/field-issue.js";

/**
 * The names of what answers call for by now and was not on the page: without a script, an answer shows nothing new until
 * the form comes back. Of a list that is new, only the list. What no answer calls for, its layout has left out.
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

/** Whether a fault is about what nobody could have mended yet: a field, or a consent, that was not on the page. */
export function isRevealed({ field, issue }: FieldIssue, names: readonly string[], { visible }: ParsedValues): boolean {
  if (!field) return false;
  if (names.some((name) => field.name === name || field.name.startsWith(`${name}.`))) return true;
  if (issue.kind !== "notAgreed") return false;
  return visible.some(({ name, disclosure }) => names.includes(name) && disclosure.covers?.includes(field.pattern));
}
