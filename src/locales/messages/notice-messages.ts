import { notice as de } from "../de/notice.js";
import { notice as en } from "../en/notice.js";
import { wordsIn } from "./create-messages.js";

/** What a notice says between the facts, in a language. */
export const noticeWords = /*#__PURE__*/ wordsIn("notice", { en, de });
