import type { Collection } from "../collection/model/collection.js";
import { parseFormValues } from "../collection/values/parse-form-values.js";
import { digestNotice } from "../notice/digest-notice.js";
import { buildRecord, type CreateRecordOptions } from "./build-record.js";
import type { CollectionRecord } from "./record.js";

/**
 * The record of a submit, as proof of the notice and the consents (Art. 5(2) and 7(1) GDPR). It has which fields were
 * filled in, never their values.
 *
 * @throws {TypeError} without WebCrypto, for the notice of another form, and for a `noticeDelivery` that does not match the
 * form's mode.
 * @throws {RangeError} if `retentionEnds` has a rule that the policy lacks, or another date than the notice.
 */
export async function createRecord(collection: Collection, source: CreateRecordOptions): Promise<CollectionRecord> {
  const { values, language = source.notice.language, ...options } = source;
  const parsed = parseFormValues(collection, values, { language });
  const form = { raw: values, parsed, language, disabled: new Set<string>() };
  return buildRecord(collection, { ...options, form }, digestNotice);
}
