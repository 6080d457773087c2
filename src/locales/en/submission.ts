import type { SubmissionMessages } from "../submission-messages.js";

/** English: the messages of a server's answer to a submission. */
export const submission: SubmissionMessages = {
  rejected: {
    unreadable: () => "What arrived here was not this form, so nothing of it was taken. Please send the form again.",
    tooMuch: () => "That was more than this form can take, so nothing of it was taken. Please send less at once.",
    hostileName: () => "What arrived here holds names that this form does not have, so nothing of it was taken.",
    repeated: (label) => `“${label}” arrived more than once. Please give it once, and send the form again.`,
    garbled: (label) => `Some characters in “${label}” did not arrive as they were typed. Please enter it again.`,
    notText: (label) => `A file arrived where text belongs: “${label}”. Please enter text.`,
    notFile: (label) => `The file for “${label}” did not arrive. Please choose it again.`,
    forgedConsent: (label) =>
      `“${label}” was not agreed to by ticking its box, so it does not count. Tick it if you agree.`,
    otherNotice: () =>
      "What you were told about your data is not what this form says now, so nothing was sent. Please read it again, then send the form once more.",
  },
  fieldsRevealed: (count) =>
    count === 1 ? "One more question, because of your answers" : `${count} more questions, because of your answers`,
  rowsChanged: "Added. You can fill it in here:",
  rowsRemoved: "Removed. Everything else you entered is still here.",
  notRestored: {
    consent: "The form came back, and we never tick this for you. If you agree, please tick it again.",
    password: "The form came back, and we did not keep this. Please enter it again.",
    file: "The form came back, and files cannot come back with it. Please choose again.",
  },
};
