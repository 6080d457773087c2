import type { Collection, CollectionNode } from "../collection/model/collection.js";
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
  const lists = visibleLists(collection.root, activeConditions).filter((name) => !onPage.has(name));
  const fields = visible
    .filter(
      ({ name, pattern, conditional }) =>
        conditional && !onPage.has(pattern) && !lists.some((list) => name.startsWith(`${list}.`)),
    )
    .map(({ name }) => name);
  return [...lists, ...fields];
}

/** The lists that an answer has called for. Those in rows come and go with their rows. */
function visibleLists(node: CollectionNode, shown: ReadonlySet<string>, waits = false): string[] {
  if (node.kind === "field" || (node.when && !shown.has(node.name))) return [];
  const waited = waits || node.when !== undefined;
  if (node.kind === "list") return waited ? [node.name] : [];
  return node.children.flatMap((child) => visibleLists(child, shown, waited));
}

/** Whether a fault is about what nobody could have mended yet: a field, or a consent, that was not on the page. */
export function isRevealed({ field, issue }: FieldIssue, names: readonly string[], { visible }: ParsedValues): boolean {
  if (!field) return false;
  if (names.some((name) => field.name === name || field.name.startsWith(`${name}.`))) return true;
  if (issue.kind !== "notAgreed") return false;
  return visible.some(({ name, disclosure }) => names.includes(name) && disclosure.covers?.includes(field.pattern));
}
