import type { Marking } from "../../src/index.js";
import { businessServices } from "../../src/policies/business-services/index.js";

/** The ready-made policy with an example controller. */
export function examplePolicy(marking?: Marking) {
  return businessServices({
    controller: {
      name: "Example Studio GmbH",
      address: "Beispielstraße 12, 10115 Berlin",
      email: "privacy@example.com",
    },
    supervisoryAuthority: {
      name: {
        en: "Berlin Commissioner for Data Protection and Freedom of Information",
        de: "Berliner Beauftragte für Datenschutz und Informationsfreiheit",
      },
      url: "https://www.datenschutz-berlin.de",
    },
    url: "https://example.com/privacy",
    transfers: "none",
    automatedDecisions: "none",
    ...(marking && { marking }),
  });
}

/** A symbol and a colour for each necessity. */
export const markPerNecessity: Marking = {
  symbol: "*",
  colour: "red",
  necessity: {
    statutory: { symbol: "§", colour: "blue" },
    contractual: { symbol: "‡", colour: "violet" },
    precontractual: { symbol: "†", colour: "green" },
  },
  optional: { words: true },
};
