import { inPerson } from "#base-locale/in-person";
import { createMessages } from "./create-messages.js";

/** The messages of a form that one person fills in for another, in a language. */
export const inPersonMessages = /*#__PURE__*/ createMessages("inPerson", inPerson);
