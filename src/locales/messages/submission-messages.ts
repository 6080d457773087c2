import { submission } from "#base-locale/submission";
import { createMessages } from "./create-messages.js";

/** The messages of a server's answer to a submission, in a language. */
export const submissionMessages = /*#__PURE__*/ createMessages("submission", submission);
