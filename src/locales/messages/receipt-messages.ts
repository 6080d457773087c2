import { receipt as de } from "../de/receipt.js";
import { receipt as en } from "../en/receipt.js";
import { wordsIn } from "./create-messages.js";

/** What a receipt says, in a language. */
export const receiptWords = /*#__PURE__*/ wordsIn("receipt", { en, de });
