import type { Service } from "../../../policy/policy.js";
import { general, invoicingLaws, correctedGeneral } from "./general.js";

export const eventsAsWritten = {
  ...general,
  label: { en: "Event Management", de: "Veranstaltungen" },
  description: {
    en: "We make it possible for you to take part in our events and in all that belongs to them. We mark the details that we need for the booking, the service, billing and questions. Details on health, religion, politics or other sensitive matters are processed only where the event gives reason to.",
    de: "Wir ermöglichen Ihnen die Teilnahme an unseren Veranstaltungen und an allem, was dazugehört. Wir kennzeichnen die Angaben, die wir für die Buchung, die Leistung, die Abrechnung und für Rückfragen benötigen. Angaben zu Gesundheit, Religion, Politik oder anderen sensiblen Themen werden nur verarbeitet, wenn die Veranstaltung dazu Anlass gibt.",
  },
  legalBases: ["contract"],
  categories: [...general.categories, "health", "religion", "political", "otherSpecial"],
  subjects: [...general.subjects, "eventParticipant"],
  purposes: [...general.purposes, "billing"],
  marksNecessity: true,
  source: "L21",
  iri: "https://w3id.org/dpv#ServiceRegistration",
} as const satisfies Service;

export const events = {
  ...eventsAsWritten,
  ...correctedGeneral,
  legalBases: [...correctedGeneral.legalBases, "consent"],
  purposes: [...correctedGeneral.purposes, "billing"],
  retention: [...correctedGeneral.retention, "consentProof"],
  laws: invoicingLaws,
  // The other hints of L22 ("disclosure", health care, security) are no conditions that a form could establish.
  conditions: ["explicitConsent"],
  correction:
    "Its line (L23) names the contract alone, which is no condition of Art. 9(2) GDPR for the special categories of L22; " +
    "of those L22 hints at, consent is the one a form can ask for, and invoicing and L3 rest on the other bases of L10.",
} as const satisfies Service;
