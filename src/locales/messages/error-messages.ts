import { errors as de } from "../de/errors.js";
import { errors as en } from "../en/errors.js";
import { createMessages } from "./create-messages.js";

/** What is to be done about each kind of fault, in a language. */
export const errorMessages = /*#__PURE__*/ createMessages("errors", { en, de });
