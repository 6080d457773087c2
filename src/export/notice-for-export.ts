import type { Collection } from "../collection/model/collection.js";
import { createNotice, type NoticeOptions } from "../notice/create-notice.js";
import type { CollectionNotice } from "../notice/notice.js";

/** Options for the exported notice. */
export interface ExportNoticeOptions extends NoticeOptions {
  /** The notice that was on screen. @default the notice of the whole form */
  readonly notice?: CollectionNotice;
}

/**
 * The notice to export.
 *
 * @throws {TypeError} for the notice of another form, policy or version, whose ids would have another meaning.
 */
export function noticeForExport(collection: Collection, { notice, ...options }: ExportNoticeOptions): CollectionNotice {
  if (notice === undefined) return createNotice(collection, options);
  const { policy } = collection;
  const isMatch =
    notice.collection.id === collection.id &&
    notice.policy.id === policy.id &&
    notice.policy.version === policy.version;
  if (isMatch) return notice;
  throw new TypeError(
    `The notice ${JSON.stringify(notice.id)} is not of the form ${JSON.stringify(collection.id)} on version ${JSON.stringify(policy.version)} of the policy ${JSON.stringify(policy.id)}. Pass the form and the policy that it was made from.`,
  );
}
