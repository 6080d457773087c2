import { submission as de } from "../de/submission.js";
import { submission as en } from "../en/submission.js";
import { createMessages } from "./create-messages.js";

/** What a server says of a submission, in a language. */
export const submissionMessages = /*#__PURE__*/ createMessages("submission", { en, de });
