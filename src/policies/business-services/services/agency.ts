import type { Service } from "../../../policy/policy.js";
import { general, correctedGeneral } from "./general.js";

export const agencyAsWritten = {
  ...general,
  label: { en: "Agency Services", de: "Agenturdienstleistungen" },
  description: {
    en: "We advise you, plan and run campaigns, develop and maintain software and designs, look after servers, analyse data and give training. For this we process the data of our customers.",
    de: "Wir beraten Sie, planen Kampagnen und setzen sie um, entwickeln und pflegen Software und Designs, betreuen Server, werten Daten aus und führen Schulungen durch. Dafür verarbeiten wir die Daten unserer Kunden.",
  },
  legalBases: ["contract"],
  marksNecessity: false,
  source: "L12",
  iri: "https://w3id.org/dpv#ServiceProvision",
} as const satisfies Service;

export const agency = {
  ...agencyAsWritten,
  ...correctedGeneral,
  correction:
    "Its own line names the contract alone; the purposes that L3 and L5 add to every service rest on legal obligations " +
    "and legitimate interests (L10), here with their laws and interests.",
} as const satisfies Service;
