import type { Service } from "../../../policy/policy.js";
import { general, invoicingLaws, correctedGeneral } from "./general.js";

export const projectAsWritten = {
  ...general,
  label: { en: "Project and Development Services", de: "Projekt- und Entwicklungsleistungen" },
  description: {
    en: "You choose, buy or commission services and works from us; we carry them out or make them available, and you pay for them. We mark the details that we need for the service, for invoicing and to consult with you.",
    de: "Sie wählen Leistungen oder Werke bei uns aus, erwerben sie oder geben sie in Auftrag; wir führen sie aus oder stellen sie bereit, und Sie bezahlen sie. Wir kennzeichnen die Angaben, die wir für die Leistung, die Abrechnung und für Rücksprachen benötigen.",
  },
  legalBases: ["contract"],
  purposes: [...general.purposes, "billing"],
  marksNecessity: true,
  source: "L19",
  iri: "https://w3id.org/dpv#CustomerOrderManagement",
} as const satisfies Service;

export const project = {
  ...projectAsWritten,
  ...correctedGeneral,
  purposes: [...correctedGeneral.purposes, "billing"],
  laws: invoicingLaws,
  correction:
    "Its line (L20) names the contract alone; keeping the invoices it speaks of is a legal obligation, and the purposes " +
    "of L3 and L5 rest on legal obligations and legitimate interests (L10), here with their laws and interests.",
} as const satisfies Service;
