export { toConsentRecord } from "./to-consent-record.js";
export type { ConsentRecordDocument, ConsentRecordSource } from "./to-consent-record.js";
export { toConsentReceipt } from "./to-consent-receipt.js";
export type { ConsentReceipt, ConsentReceiptSource, PostalAddress, ReceiptPurpose } from "./to-consent-receipt.js";
export type { RecordAndNotice } from "./permitted-uses.js";
