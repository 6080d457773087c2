export { toDpv } from "./dpv/to-dpv.js";
export type { DpvDocument, DpvOptions } from "./dpv/to-dpv.js";
export type { JsonLdContext, JsonLdNode, JsonLdValue } from "./dpv/json-ld.js";
export type { ExportNoticeOptions } from "./notice-for-export.js";
export { toConsentRecord } from "./consent/to-consent-record.js";
export type { ConsentRecordDocument, ConsentRecordSource } from "./consent/to-consent-record.js";
export type { RecordAndNotice } from "./consent/permitted-uses.js";
export { toConsentReceipt } from "./consent/to-consent-receipt.js";
export type {
  ConsentReceipt,
  ConsentReceiptSource,
  PostalAddress,
  ReceiptPurpose,
} from "./consent/to-consent-receipt.js";
export type * from "./tilt/tilt.js";
export { toTilt } from "./tilt/to-tilt.js";
export type { TiltOptions } from "./tilt/to-tilt.js";
export type { CsvOptions } from "./art30/csv.js";
export { toProcessingRecords } from "./art30/to-processing-records.js";
export type { ProcessingRecord, ProcessingRecordsOptions } from "./art30/to-processing-records.js";
