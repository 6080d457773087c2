import { files } from "#base-locale/files";
import { createMessages } from "./create-messages.js";

/** The messages of a file field, in a language. */
export const fileMessages = /*#__PURE__*/ createMessages("files", files);
