import type { Collection } from "../model/collection.js";
import { validateInIsolation, validateListInIsolation } from "./validate-in-isolation.js";
import { placeNode } from "../model/find-field.js";
import { type Place, walk } from "../model/walk.js";
import type { ParsedValues } from "../values/parse-form-values.js";
import type { FieldIssue } from "./field-issue.js";

/**
 * Where the schema as a whole gave no answer since something in it threw, each field and each list is asked alone: one of
 * them may be what it threw over.
 */
export async function validateFieldsIndividually(
  collection: Collection,
  { visible, input }: ParsedValues,
  raw: unknown,
  language: string,
): Promise<FieldIssue[]> {
  const faults = await Promise.all([
    ...visibleLists(collection, input).map(({ list, rows }) => validateListInIsolation(list, rows)),
    ...visible.map((field) => validateInIsolation(field, raw, language)),
  ]);
  const found = faults.filter((fault) => fault !== undefined);
  return found.length > 0 ? found : [{ field: undefined, issue: { kind: "invalid" }, message: undefined }];
}

/** The lists that are visible, each where it stands, with what was parsed from its rows. */
function visibleLists({ root }: Collection, input: unknown) {
  const isSubmitted = ({ value }: Place) => value !== undefined;
  return walk(root, { values: input, filter: isSubmitted }).flatMap(({ node, path, value }) =>
    node.kind === "list" ? [{ list: placeNode(node, path), rows: value }] : [],
  );
}
