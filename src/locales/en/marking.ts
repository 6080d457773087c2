import type { MarkingMessages } from "../locale.js";

/** English: marks and their legend. */
export const marking: MarkingMessages = {
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
