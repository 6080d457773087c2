/** What a form tells: one file, which a bundler makes one chunk of. */
export { createFieldHelpContent } from "../notice/field-help-content.js";
export { HelpContent } from "../notice/help-content.js";
export { NoticeBody } from "../notice/notice-body.js";
