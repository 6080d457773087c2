import type { Service } from "../../../policy/policy.js";
import { general, invoicingLaws, correctedGeneral } from "./general.js";

/** Marketing that customers order. What the controller does for its own marketing is another thing: see `purposes`. */
export const marketingAsWritten = {
  ...general,
  label: { en: "Marketing Services", de: "Marketingdienstleistungen" },
  description: {
    en: "We offer you market research, advertising campaigns, content and the care of your social media. When you place an order, we mark the details that we need for the service, for billing and to consult with you.",
    de: "Wir bieten Ihnen Marktforschung, Werbekampagnen, die Erstellung von Inhalten und die Betreuung Ihrer Auftritte in sozialen Medien. Bei der Beauftragung kennzeichnen wir die Angaben, die wir für die Leistung, die Abrechnung und für Rücksprachen benötigen.",
  },
  legalBases: ["contract", "legalObligation", "legitimateInterests"],
  purposes: [...general.purposes, "billing"],
  marksNecessity: true,
  source: "L14",
} as const satisfies Service;

export const marketing = {
  ...marketingAsWritten,
  ...correctedGeneral,
  purposes: [...correctedGeneral.purposes, "billing"],
  laws: invoicingLaws,
  correction:
    "Its line names legal obligations without a law and legitimate interests without an interest; the laws are those " +
    "on keeping invoices and records, the interests those of L3.",
} as const satisfies Service;
