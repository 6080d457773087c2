import type { LocalizedText } from "../../../policy/text.js";

/** What the general part of the text, L2 to L10, says of every service. */
export const general = {
  categories: ["inventory", "payment", "contact", "contract"],
  subjects: ["client", "prospect", "partner"],
  purposes: ["performance", "precontract", "communication", "office", "administration", "management"],
  recipients: [
    "telecom",
    "transport",
    "auxiliary",
    "subcontractor",
    "bank",
    "taxAdvisor",
    "legalAdvisor",
    "paymentProvider",
    "taxAuthority",
  ],
  retention: ["general", "books", "voucher", "letter", "account", "generalInformation"],
} as const;

const commercialCode = {
  en: "Section 257 of the German Commercial Code (HGB)",
  de: "§ 257 HGB",
} as const satisfies LocalizedText;
const fiscalCode = {
  en: "Section 147 of the German Fiscal Code (AO)",
  de: "§ 147 AO",
} as const satisfies LocalizedText;
const vatAct = { en: "Section 14b of the German VAT Act (UStG)", de: "§ 14b UStG" } as const satisfies LocalizedText;

/** The laws that ask every business to keep its letters and records. */
const archivingLaws = [commercialCode, fiscalCode] as const;

/** The laws that ask whoever invoices to keep the invoices as well. */
export const invoicingLaws = [...archivingLaws, vatAct] as const;

/**
 * What is corrected in every service.
 *
 * The body of the text (L3, L5) names four purposes of every service that its list (L8) leaves out. They rest on the
 * legal obligations and the legitimate interests of L10, and not on the contract. Without those bases a form could
 * only put them on a basis that does not carry them, so each service has both, whatever its own "Legal Basis" line
 * leaves out. That line still says what the service itself rests on.
 */
export const correctedGeneral = {
  legalBases: ["contract", "legalObligation", "legitimateInterests"],
  purposes: [...general.purposes, "warranty", "legalClaims", "security", "compliance"],
  retention: ["general", "books", "voucher", "letter", "account"],
  interests: ["management", "security"],
  laws: archivingLaws,
} as const;
