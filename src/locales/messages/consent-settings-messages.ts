import { consentSettings as de } from "../de/receipt.js";
import { consentSettings as en } from "../en/receipt.js";
import { createMessages } from "./create-messages.js";

/** What is said where a consent is taken back, in a language. */
export const consentSettingsMessages = /*#__PURE__*/ createMessages("consentSettings", { en, de });
