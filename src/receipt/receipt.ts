import type { CollectionNotice } from "../notice/notice.js";
import type { CollectionRecord } from "../record/record.js";

/**
 * A person's copy of one submit: the notice that was shown and the record of what was done, so that `verifyRecord` can
 * verify it. It contains no answers.
 */
export interface CollectionReceipt {
  readonly kind: "collection-receipt";
  readonly schemaVersion: "1";
  readonly record: CollectionRecord;
  readonly notice: CollectionNotice;
}

/**
 * The receipt of one submit, with or without consents. It shows withdrawals that the record has.
 *
 * @throws {TypeError} if the notice is not the record's.
 */
export function createReceipt(record: CollectionRecord, notice: CollectionNotice): CollectionReceipt {
  if (record.notice.id !== notice.id) {
    throw new TypeError(
      `The record is of the notice ${JSON.stringify(record.notice.id)}, not of ${JSON.stringify(notice.id)}: its receipt would show what the person did not see. Pass the notice that was on screen.`,
    );
  }
  return receiptOf(record, notice);
}

/** The receipt of a record and its own notice, without a check. */
export function receiptOf(record: CollectionRecord, notice: CollectionNotice): CollectionReceipt {
  return { kind: "collection-receipt", schemaVersion: "1", record, notice };
}
