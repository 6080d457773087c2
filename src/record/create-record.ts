import type { Collection } from "../collection/model/collection.js";
import { parseFormValues } from "../collection/values/parse-form-values.js";
import { digestNotice } from "../notice/digest-notice.js";
import { buildRecord, type CreateRecordOptions } from "./build-record.js";
import type { CollectionRecord } from "./record.js";

/**
 * The record of one submit, for whoever has to show what a person was told (Art. 5(2) and 7(1) GDPR). It holds which
 * fields were given, never what was given in them.
 *
 * @throws {TypeError} where there is no WebCrypto to digest the notice with, and where `informed` does not fit the mode of
 * the form.
 * @throws {RangeError} where `ends` has a rule that the policy does not have, or another date than the notice told.
 */
export async function createRecord(collection: Collection, source: CreateRecordOptions): Promise<CollectionRecord> {
  const { values, language = source.notice.language, ...options } = source;
  const parsed = parseFormValues(collection, values, { language });
  const form = { raw: values, parsed, language, disabled: new Set<string>() };
  return buildRecord(collection, { ...options, form }, digestNotice);
}
