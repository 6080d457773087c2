import { form as de } from "../de/form.js";
import { form as en } from "../en/form.js";
import { createMessages } from "./create-messages.js";

/** What the parts of a form say, in a language. */
export const formMessages = /*#__PURE__*/ createMessages("form", { en, de });
