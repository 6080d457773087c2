import { faults as de } from "../de/errors.js";
import { faults as en } from "../en/errors.js";
import { createMessages } from "./create-messages.js";

/** What is to be done about each kind of fault, in a language. */
export const errorMessages = /*#__PURE__*/ createMessages("faults", { en, de });
