import { receipt as de } from "../de/receipt.js";
import { receipt as en } from "../en/receipt.js";
import { createMessages } from "./create-messages.js";

/** What a receipt says, in a language. */
export const receiptMessages = /*#__PURE__*/ createMessages("receipt", { en, de });
