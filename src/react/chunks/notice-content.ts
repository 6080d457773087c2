/** The notice and the content of help. One file, so that a bundler makes one chunk of it. */
export { createFieldHelpContent } from "../notice/field-help-content.js";
export { HelpContent } from "../notice/help-content.js";
export { NoticeBody } from "../notice/notice-body.js";
