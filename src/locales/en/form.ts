import type { FormWords, MarkingWords } from "../locale.js";

/** What the parts of a form say. */
export const form: FormWords = {
  explain: (label) => `About ${label}`,
  choose: "Please choose",
  errorTitle: (count) => (count === 1 ? "One thing needs your attention" : `${count} things need your attention`),
  errorPrefix: "Error:",
  submit: "Send",
  submitting: "Sending…",
  submitted: "Sent. Thank you.",
  failed: "We could not send the form. What you entered is still here: please try again in a moment.",
  noticeLink: "How we use what you enter",
};

/** Marks and their legend. */
export const marking: MarkingWords = {
  mark: {
    required: "(required)",
    optional: "(optional)",
    statutory: "(required by law)",
    contractual: "(required by contract)",
    precontractual: "(required for an offer)",
  },
  colour: { red: "red", blue: "blue", green: "green", amber: "amber", violet: "violet" },
  meaning: {
    required: "are required",
    optional: "are optional",
    statutory: "are required by law",
    contractual: "are required under the contract",
    precontractual: "are required before we can enter into a contract",
  },
  legend: ({ symbol, colour, words }, meaning) => {
    const signs = [
      ...(symbol === undefined ? [] : [symbol]),
      ...(colour === undefined ? [] : [`${/^[aeiou]/.test(colour) ? "an" : "a"} ${colour} bar`]),
      ...(words === undefined ? [] : [`“${words}”`]),
    ];
    return `Fields marked with ${signs.join(" and ")} ${meaning}.`;
  },
  spokenLegend: "Each field says whether it is required.",
};
