import { receipt } from "#base-locale/receipt";
import { createMessages } from "./create-messages.js";

/** The messages of a receipt, in a language. */
export const receiptMessages = /*#__PURE__*/ createMessages("receipt", receipt);
