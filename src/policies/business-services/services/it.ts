import type { Service } from "../../../policy/policy.js";
import { general, invoicingLaws, correctedGeneral } from "./general.js";

export const itAsWritten = {
  ...general,
  label: { en: "IT Services", de: "IT-Dienstleistungen" },
  description: {
    en: "We plan, implement and support IT solutions for you, from the first requirements to support, maintenance and reports. We mark the details that we need for the service, for billing and to consult with you. We also evaluate support requests and feedback to improve our service.",
    de: "Wir planen, realisieren und betreuen IT-Lösungen für Sie, von den ersten Anforderungen bis zu Support, Wartung und Berichten. Wir kennzeichnen die Angaben, die wir für die Leistung, die Abrechnung und für Rücksprachen benötigen. Außerdem werten wir Supportanfragen und Rückmeldungen aus, um unsere Leistung zu verbessern.",
  },
  legalBases: ["contract", "legalObligation", "legitimateInterests"],
  categories: [...general.categories, "support"],
  subjects: [...general.subjects, "contractor"],
  purposes: [...general.purposes, "billing", "improvement"],
  marksNecessity: true,
  source: "L15",
  iri: "https://w3id.org/dpv#TechnicalServiceProvision",
} as const satisfies Service;

export const it = {
  ...itAsWritten,
  ...correctedGeneral,
  purposes: [...correctedGeneral.purposes, "billing", "improvement"],
  laws: invoicingLaws,
  correction:
    "Its line (L18) names legal obligations without a law and legitimate interests without an interest; the laws are " +
    "those on keeping invoices and records, the interests those of L3.",
} as const satisfies Service;
