import type { Collection } from "../collection/model/collection.js";
import { createNotice, type NoticeOptions } from "../notice/create-notice.js";
import type { CollectionNotice } from "../notice/notice.js";

/** Which notice of a form is exported. */
export interface ExportNoticeOptions extends NoticeOptions {
  /** The notice as it was on screen. Absent: that of the whole form. */
  readonly notice?: CollectionNotice;
}

/**
 * The notice to export: the one that is passed, or else that of the form.
 *
 * @throws {TypeError} where it is of another form, or of another policy or version of it: what its ids stand for would be
 * looked up in the wrong place.
 */
export function noticeForExport(collection: Collection, { notice, ...options }: ExportNoticeOptions): CollectionNotice {
  if (notice === undefined) return createNotice(collection, options);
  const { policy } = collection;
  const isOwn =
    notice.collection.id === collection.id &&
    notice.policy.id === policy.id &&
    notice.policy.version === policy.version;
  if (isOwn) return notice;
  throw new TypeError(
    `The notice ${JSON.stringify(notice.id)} is not of the form ${JSON.stringify(collection.id)} on version ${JSON.stringify(policy.version)} of the policy ${JSON.stringify(policy.id)}. Pass the form and the policy that it was made from.`,
  );
}
