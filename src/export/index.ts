// The export formats: a folder and a line each.
export * from "./art30/index.js";
export * from "./consent/index.js";
export * from "./dpv/index.js";
export * from "./tilt/index.js";
export type { ExportNoticeOptions } from "./notice-for-export.js";
