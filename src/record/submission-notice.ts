import type { Collection } from "../collection/collection.js";
import type { ReadValues } from "../collection/read-values.js";
import { createNotice } from "../notice/create-notice.js";
import { digestNotice } from "../notice/digest-notice.js";
import type { CollectionNotice } from "../notice/notice.js";
import type { RetentionEnds } from "../notice/retention-ends.js";
import type { SubmissionPage } from "./submission-page.js";

/**
 * The notice that was on the page, made anew from what the page says it spoke of. `undefined` where its digest is another:
 * then the page was another form's, or the form has changed since it was opened, and nobody was told what a record of it
 * would say.
 *
 * What a page says it showed, a server has to take its word for. That it is a notice of this form it can tell.
 */
export async function noticeOf(
  collection: Collection,
  page: Pick<SubmissionPage, "notice" | "told">,
  { asked }: Pick<ReadValues, "asked">,
  { language, ends }: { readonly language: string; readonly ends: RetentionEnds | undefined },
): Promise<CollectionNotice | undefined> {
  const all = collection.fields.map(({ name }) => name);
  const now = asked.map(({ name }) => name);
  const [usual, other] = collection.mode === "in-person" ? [all, now] : [now, all];
  const candidates = page.told ? [page.told] : [usual, other];
  for (const fields of candidates) {
    const notice = createNotice(collection, { language, fields, ends });
    if (page.notice === undefined) return notice;
    // oxlint-disable-next-line eslint/no-await-in-loop -- the second is only made where the first is not the one
    if ((await digestNotice(notice)) === page.notice) return notice;
  }
  return undefined;
}
