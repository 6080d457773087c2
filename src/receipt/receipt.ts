import type { CollectionNotice } from "../notice/notice.js";
import type { CollectionRecord } from "../record/record.js";

/**
 * What a person keeps of one submit: what was asked, why, until when, how to object or withdraw. It is the notice that they
 * were shown and the record of what they did, so that what they keep can be verified, by `verifyRecord`. It holds no answers.
 */
export interface CollectionReceipt {
  readonly kind: "collection-receipt";
  readonly schemaVersion: "1";
  readonly record: CollectionRecord;
  readonly notice: CollectionNotice;
}

/**
 * The receipt of one submit, also where nothing was agreed to. Of a record from which something was withdrawn it tells that
 * as well.
 *
 * @throws {TypeError} where the notice is not the record's.
 */
export function createReceipt(record: CollectionRecord, notice: CollectionNotice): CollectionReceipt {
  if (record.notice.id !== notice.id) {
    throw new TypeError(
      `The record is of the notice ${JSON.stringify(record.notice.id)}, not of ${JSON.stringify(notice.id)}: its receipt would tell what the person was not told. Pass the notice that was on screen.`,
    );
  }
  return receiptOf(record, notice);
}

/** The same of a record and a notice that came together. */
export function receiptOf(record: CollectionRecord, notice: CollectionNotice): CollectionReceipt {
  return { kind: "collection-receipt", schemaVersion: "1", record, notice };
}
