import { consentSettings } from "#base-locale/consent-settings";
import { createMessages } from "./create-messages.js";

/** The messages of the consent settings, in a language. */
export const consentSettingsMessages = /*#__PURE__*/ createMessages("consentSettings", consentSettings);
