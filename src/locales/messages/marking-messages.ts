import { marking as de } from "../de/form.js";
import { marking as en } from "../en/form.js";
import { wordsIn } from "./create-messages.js";

/** What marks and their legend say, in a language. */
export const markingWords = /*#__PURE__*/ wordsIn("marking", { en, de });
