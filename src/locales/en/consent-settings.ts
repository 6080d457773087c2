import type { ConsentSettingsMessages } from "../receipt-messages.js";

/** English: the messages of the consent settings. */
export const consentSettings: ConsentSettingsMessages = {
  title: "Your consents",
  none: "You have not agreed to anything here.",
  withdraw: "Withdraw",
  withdrawOf: (words) => `Withdraw: ${words}`,
  withdrawing: "Withdrawing…",
  withdrawn: (words) => `Withdrawn: ${words}`,
  failed: "This could not be withdrawn, so your consent still holds. Please try again in a moment.",
};
