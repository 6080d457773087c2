import type { Collection, CollectionGroup, CollectionList, CollectionNode } from "../model/collection.js";
import { validateInIsolation, validateListInIsolation } from "./validate-in-isolation.js";
import { placeNode } from "../model/find-field.js";
import { getOwn } from "../model/paths.js";
import { type ParsedValues, rowsOf } from "../values/parse-form-values.js";
import type { FieldIssue } from "./field-issue.js";

/**
 * Where the schema as a whole gave no answer since something in it threw, each field and each list is asked alone: one of
 * them may be what it threw over.
 */
export async function validateFieldsIndividually(
  { root }: Collection,
  { visible, input }: ParsedValues,
  raw: unknown,
  language: string,
): Promise<FieldIssue[]> {
  const faults = await Promise.all([
    ...visibleLists(root, [], input).map(({ list, rows }) => validateListInIsolation(list, rows)),
    ...visible.map((field) => validateInIsolation(field, raw, language)),
  ]);
  const found = faults.filter((fault) => fault !== undefined);
  return found.length > 0 ? found : [{ field: undefined, issue: { kind: "invalid" }, message: undefined }];
}

interface VisibleList {
  readonly list: CollectionList;
  readonly rows: unknown;
}

/** The lists that are asked for, each where it stands, with what was read from its rows. */
function visibleLists(group: CollectionGroup, path: readonly string[], input: unknown): VisibleList[] {
  return group.children.flatMap((child) => {
    const key = child.path.at(-1) ?? "";
    const value = getOwn(input, key);
    return value === undefined ? [] : listsAt(child, [...path, key], value);
  });
}

function listsAt(node: CollectionNode, path: readonly string[], value: unknown): VisibleList[] {
  if (node.kind === "field") return [];
  if (node.kind === "group") return visibleLists(node, path, value);
  return [
    { list: placeNode(node, path), rows: value },
    ...rowsOf(value).flatMap((row, index) => visibleLists(node.row, [...path, String(index)], row)),
  ];
}
