import { errors } from "#base-locale/errors";
import { createMessages } from "./create-messages.js";

/** What to do about each kind of validation issue, in a language. */
export const errorMessages = /*#__PURE__*/ createMessages("errors", errors);
