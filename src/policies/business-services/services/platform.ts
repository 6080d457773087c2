import type { Service } from "../../../policy/policy.js";
import { general, invoicingLaws, correctedGeneral } from "./general.js";

export const platformAsWritten = {
  ...general,
  label: { en: "Software and Platform Services", de: "Software- und Plattformleistungen" },
  description: {
    en: "You use our software or our platform, with a registration or for a test. We mark the details that we need to provide and invoice it and to consult with you. We also use data to keep our offer secure and to develop it further.",
    de: "Sie nutzen unsere Software oder unsere Plattform, mit Registrierung oder zum Test. Wir kennzeichnen die Angaben, die wir für die Bereitstellung, die Abrechnung und für Rücksprachen benötigen. Außerdem nutzen wir Daten, um unser Angebot zu sichern und weiterzuentwickeln.",
  },
  legalBases: ["contract"],
  subjects: [...general.subjects, "user", "testUser"],
  purposes: [...general.purposes, "security", "billing", "improvement"],
  // Its own sentence claims these two interests, and its "Legal Basis" line then leaves their basis out.
  interests: ["platformSecurity", "platformDevelopment"],
  marksNecessity: true,
  source: "L20",
  iri: "https://w3id.org/dpv#ServiceProvision",
} as const satisfies Service;

export const platform = {
  ...platformAsWritten,
  ...correctedGeneral,
  purposes: [...correctedGeneral.purposes, "billing", "improvement"],
  interests: [...correctedGeneral.interests, "platformSecurity", "platformDevelopment"],
  laws: invoicingLaws,
  correction:
    "Its line names the contract alone, while its own sentence relies on legitimate interests in security and further " +
    "development; keeping the invoices it speaks of, and what L3 and L5 add, rest on the other bases of L10.",
} as const satisfies Service;
