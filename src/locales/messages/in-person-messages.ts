import { inPerson as de } from "../de/in-person.js";
import { inPerson as en } from "../en/in-person.js";
import { createMessages } from "./create-messages.js";

/** What is said where somebody fills a form in for somebody else, in a language. */
export const inPersonMessages = /*#__PURE__*/ createMessages("inPerson", { en, de });
