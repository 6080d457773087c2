import { faults as de } from "../de/faults.js";
import { faults as en } from "../en/faults.js";
import { wordsIn } from "./words-in.js";

/** What is to be done about each kind of fault, in a language. */
export const faultWords = /*#__PURE__*/ wordsIn("faults", { en, de });
