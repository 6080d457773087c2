import { form } from "#base-locale/form";
import { createMessages } from "./create-messages.js";

/** The messages of a form's components, in a language. */
export const formMessages = /*#__PURE__*/ createMessages("form", form);
