import { law as de } from "../de/law.js";
import { law as en } from "../en/law.js";
import { wordsIn } from "./create-messages.js";

/** The law in a person's words, in a language. */
export const lawWords = /*#__PURE__*/ wordsIn("law", { en, de });
