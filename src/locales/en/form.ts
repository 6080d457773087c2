import type { FormMessages } from "../locale.js";

/** English: the messages of a form's components. */
export const form: FormMessages = {
  help: (label) => `About ${label}`,
  placeholderOption: "Please choose",
  errorTitle: (count) => (count === 1 ? "One thing needs your attention" : `${count} things need your attention`),
  errorPrefix: "Error:",
  submit: "Send",
  submitting: "Sending…",
  submitted: "Sent. Thank you.",
  failed: "We could not send the form. What you entered is still here: please try again in a moment.",
  unavailable: "This part could not be loaded. Check your connection, then reload the page.",
  noticeLink: "How we use what you enter",
  rows: {
    row: (item, place) => `${item} ${place}`,
    add: (item) => `Add ${lower(item)}`,
    remove: (row) => `Remove ${lower(row)}`,
    moveUp: (row) => `Move ${lower(row)} up`,
    moveDown: (row) => `Move ${lower(row)} down`,
    added: (row) => `${row} added`,
    removed: (row) => `${row} removed`,
    moved: (row, place) => `${row} is now number ${place}`,
    full: (maximum) => `That is the most: ${maximum}`,
    empty: "None yet",
  },
  steps: {
    label: "Steps",
    progress: (place, count) => `Step ${place} of ${count}`,
    next: "Continue",
    back: "Back",
  },
  consent: {
    free: "You are free to choose: the form can be sent without it.",
    withdraw: (contact) =>
      contact === undefined
        ? "You can withdraw your consent at any time."
        : `You can withdraw your consent at any time: ${contact}`,
    purpose: (purpose) => `For: ${purpose}.`,
    covers: (fields) => `It is about: ${fields}.`,
  },
  draft: {
    restored: "We kept what you typed here before. Choices to consent and sensitive answers are never kept.",
    discard: "Start over",
  },
};

/** "Attendee 2" within a sentence; "VAT number" stays as it is. */
function lower(words: string): string {
  const [first = "", second = ""] = words;
  return second === second.toLowerCase() ? first.toLowerCase() + words.slice(1) : words;
}
