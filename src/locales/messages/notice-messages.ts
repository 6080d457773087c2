import { notice as de } from "../de/notice.js";
import { notice as en } from "../en/notice.js";
import { createMessages } from "./create-messages.js";

/** What a notice says between the facts, in a language. */
export const noticeMessages = /*#__PURE__*/ createMessages("notice", { en, de });
