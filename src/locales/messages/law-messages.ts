import { law as de } from "../de/law.js";
import { law as en } from "../en/law.js";
import { createMessages } from "./create-messages.js";

/** The law in a person's words, in a language. */
export const lawMessages = /*#__PURE__*/ createMessages("law", { en, de });
