import { faults as de } from "../de/errors.js";
import { faults as en } from "../en/errors.js";
import { wordsIn } from "./create-messages.js";

/** What is to be done about each kind of fault, in a language. */
export const faultWords = /*#__PURE__*/ wordsIn("faults", { en, de });
