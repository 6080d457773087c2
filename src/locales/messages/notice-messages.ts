import { notice } from "#base-locale/notice";
import { createMessages } from "./create-messages.js";

/** The messages of a notice, around its facts, in a language. */
export const noticeMessages = /*#__PURE__*/ createMessages("notice", notice);
