import type { Collection } from "../collection/model/collection.js";
import type { ParsedValues } from "../collection/values/parse-form-values.js";
import { createNotice } from "../notice/create-notice.js";
import { digestNotice } from "../notice/digest-notice.js";
import type { CollectionNotice } from "../notice/notice.js";
import type { RetentionEnds } from "../notice/retention-ends.js";
import type { SubmissionMetadata } from "./metadata.js";

/**
 * Rebuilds the notice of the page from the names of its fields. `undefined` if the digest differs: then the page was that of
 * another form, or the form has changed since it was opened, and a record would state a notice that nobody saw.
 *
 * A server has to trust the page's list of fields; it verifies that the notice is one of this form.
 */
export async function rebuildNotice(
  collection: Collection,
  page: Pick<SubmissionMetadata, "notice" | "noticeFields">,
  { visible }: Pick<ParsedValues, "visible">,
  { language, retentionEnds }: { readonly language: string; readonly retentionEnds: RetentionEnds | undefined },
): Promise<CollectionNotice | undefined> {
  const all = collection.fields.map(({ name }) => name);
  const current = visible.map(({ name }) => name);
  const [usual, other] = collection.mode === "in-person" ? [all, current] : [current, all];
  const noticeFor = (fields: readonly string[]) => createNotice(collection, { language, fields, retentionEnds });
  const matches = async (notice: CollectionNotice) => (await digestNotice(notice)) === page.notice;
  const expected = noticeFor(page.noticeFields ?? usual);
  if (page.notice === undefined || (await matches(expected))) return expected;
  if (page.noticeFields) return undefined;
  const alternative = noticeFor(other);
  return (await matches(alternative)) ? alternative : undefined;
}
