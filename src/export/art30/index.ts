export { toProcessingRecords } from "./to-processing-records.js";
export type { ProcessingRecord, ProcessingRecordsOptions } from "./to-processing-records.js";
export type { CsvOptions } from "./csv.js";
