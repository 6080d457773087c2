import { marking as de } from "../de/form.js";
import { marking as en } from "../en/form.js";
import { createMessages } from "./create-messages.js";

/** What marks and their legend say, in a language. */
export const markingMessages = /*#__PURE__*/ createMessages("marking", { en, de });
