import type { Collection } from "../collection/model/collection.js";
import type { ParsedValues } from "../collection/values/parse-form-values.js";
import { createNotice } from "../notice/create-notice.js";
import { digestNotice } from "../notice/digest-notice.js";
import type { CollectionNotice } from "../notice/notice.js";
import type { RetentionEnds } from "../notice/retention-ends.js";
import type { SubmissionMetadata } from "./metadata.js";

/**
 * The notice that was on the page, made anew from what the page says it spoke of. `undefined` where its digest is another:
 * then the page was another form's, or the form has changed since it was opened, and nobody was told what a record of it
 * would say.
 *
 * What a page says it showed, a server has to take its word for. That it is a notice of this form it can tell.
 */
export async function rebuildNotice(
  collection: Collection,
  page: Pick<SubmissionMetadata, "notice" | "noticeFields">,
  { visible }: Pick<ParsedValues, "visible">,
  { language, retentionEnds }: { readonly language: string; readonly retentionEnds: RetentionEnds | undefined },
): Promise<CollectionNotice | undefined> {
  const all = collection.fields.map(({ name }) => name);
  const now = visible.map(({ name }) => name);
  const [usual, other] = collection.mode === "in-person" ? [all, now] : [now, all];
  const noticeFor = (fields: readonly string[]) => createNotice(collection, { language, fields, retentionEnds });
  const isTold = async (notice: CollectionNotice) => (await digestNotice(notice)) === page.notice;
  const likely = noticeFor(page.noticeFields ?? usual);
  if (page.notice === undefined || (await isTold(likely))) return likely;
  if (page.noticeFields) return undefined;
  const unlikely = noticeFor(other);
  return (await isTold(unlikely)) ? unlikely : undefined;
}
