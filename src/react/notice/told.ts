/** What a form tells: one file, which a bundler makes one chunk of. */
export { explainField } from "../help/explain-field.js";
export { HelpContent } from "../help/help-content.js";
export { NoticeWords } from "./notice-words.js";
