import { submission as de } from "../de/submission.js";
import { submission as en } from "../en/submission.js";
import { wordsIn } from "./create-messages.js";

/** What a server says of a submission, in a language. */
export const submissionWords = /*#__PURE__*/ wordsIn("submission", { en, de });
