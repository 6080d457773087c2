import type { Service } from "../../../policy/policy.js";
import { general, invoicingLaws, correctedGeneral } from "./general.js";

export const consultingAsWritten = {
  ...general,
  label: { en: "Consulting", de: "Beratung" },
  description: {
    en: "We find out what you need, plan and carry out consulting projects with you, document, invoice and follow them up. Which data that takes depends on the contract with you. We pass data on only where the contract or the law requires it, vital interests are at stake or you have consented, and only as far as our professional duties allow.",
    de: "Wir ermitteln Ihren Bedarf, planen Beratungsprojekte, führen sie mit Ihnen durch, dokumentieren sie, rechnen sie ab und bereiten sie nach. Welche Daten dafür erforderlich sind, richtet sich nach dem Vertrag mit Ihnen. Wir geben Daten nur weiter, wenn der Vertrag oder das Gesetz es verlangt, lebenswichtige Interessen betroffen sind oder Sie eingewilligt haben, und nur im Rahmen unserer berufsrechtlichen Pflichten.",
  },
  legalBases: ["contract"],
  purposes: [...general.purposes, "billing", "improvement"],
  recipients: [...general.recipients, "authority", "itService", "officeService"],
  marksNecessity: false,
  source: "L13",
} as const satisfies Service;

export const consulting = {
  ...consultingAsWritten,
  ...correctedGeneral,
  legalBases: [...correctedGeneral.legalBases, "consent", "vitalInterests"],
  purposes: [...correctedGeneral.purposes, "billing", "improvement"],
  retention: [...correctedGeneral.retention, "consentProof"],
  laws: invoicingLaws,
  correction:
    "Its line names the contract alone, while its prose (L14) discloses data on consent, for vital interests and where " +
    "the law requires it, and the purposes of L3 and L5 rest on legal obligations and legitimate interests (L10).",
} as const satisfies Service;
