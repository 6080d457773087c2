import { law } from "#base-locale/law";
import { createMessages } from "./create-messages.js";

/** Legal bases, rights and necessities in plain words, in a language. */
export const lawMessages = /*#__PURE__*/ createMessages("law", law);
