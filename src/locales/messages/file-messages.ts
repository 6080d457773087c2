import { files as de } from "../de/files.js";
import { files as en } from "../en/files.js";
import { wordsIn } from "./create-messages.js";

/** What a field for files says, in a language. */
export const fileWords = /*#__PURE__*/ wordsIn("files", { en, de });
