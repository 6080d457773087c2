import { form as de } from "../de/form.js";
import { form as en } from "../en/form.js";
import { wordsIn } from "./create-messages.js";

/** What the parts of a form say, in a language. */
export const formWords = /*#__PURE__*/ wordsIn("form", { en, de });
