import { marking } from "#base-locale/marking";
import { createMessages } from "./create-messages.js";

/** Marks and their legend, in a language. */
export const markingMessages = /*#__PURE__*/ createMessages("marking", marking);
