import { files as de } from "../de/files.js";
import { files as en } from "../en/files.js";
import { createMessages } from "./create-messages.js";

/** What a field for files says, in a language. */
export const fileMessages = /*#__PURE__*/ createMessages("files", { en, de });
