/**
 * The law that forms rest on, as data: ids and citations, no words. The words are in `locales/`.
 *
 * Source: Regulation (EU) 2016/679 (GDPR), text of 2016-04-27 as corrected on 2018-05-23.
 */

/** The six legal bases of Art. 6(1) GDPR, each with the letter of its point. */
export const legalBases = {
  consent: { point: "a" },
  contract: { point: "b" },
  legalObligation: { point: "c" },
  vitalInterests: { point: "d" },
  publicTask: { point: "e" },
  legitimateInterests: { point: "f" },
} as const;

/** A legal basis of Art. 6(1) GDPR. */
export type LegalBasisId = keyof typeof legalBases;

/** The conditions of Art. 9(2) GDPR under which special categories of data may be processed, each with its letter. */
export const specialConditions = {
  explicitConsent: { point: "a" },
  employmentLaw: { point: "b" },
  vitalInterests: { point: "c" },
  memberships: { point: "d" },
  madePublic: { point: "e" },
  legalClaims: { point: "f" },
  substantialPublicInterest: { point: "g" },
  healthCare: { point: "h" },
  publicHealth: { point: "i" },
  archivingAndResearch: { point: "j" },
} as const;

/** A condition of Art. 9(2) GDPR. */
export type SpecialConditionId = keyof typeof specialConditions;

/** The kinds of data that Art. 9(1) GDPR protects; `other` where a policy names them only in general. */
export const specialKinds = [
  "ethnicOrigin",
  "political",
  "religion",
  "tradeUnion",
  "genetic",
  "biometric",
  "health",
  "sexLife",
  "other",
] as const;

/** A kind of special category of personal data, Art. 9(1) GDPR. */
export type SpecialKind = (typeof specialKinds)[number];

/**
 * Why a datum must be given, Art. 13(2)(e) GDPR: by law, by a contract, to enter into a contract, or not at all.
 */
export const necessities = ["statutory", "contractual", "precontractual", "voluntary"] as const;

/** Why a datum must be given, or that it need not be. */
export type Necessity = (typeof necessities)[number];

/** The part a recipient plays, Art. 4(7)-(10) GDPR. */
export const recipientRoles = ["processor", "controller", "jointController", "thirdParty"] as const;

/** The part a recipient plays. */
export type RecipientRole = (typeof recipientRoles)[number];

/** The rights a collection notice must name, Art. 13(2)(b)-(d) GDPR, and the article each stands in. */
export const rights = {
  access: { article: 15 },
  rectification: { article: 16 },
  erasure: { article: 17 },
  restriction: { article: 18 },
  portability: { article: 20 },
  objection: { article: 21 },
} as const;

/** A right of the data subject. */
export type RightId = keyof typeof rights;

/**
 * The rights that a person has for data processed on these bases.
 *
 * Portability needs consent or contract (Art. 20(1)(a)); objection needs a public task or legitimate interests
 * (Art. 21(1)). The others always hold.
 */
export function rightsFor(bases: readonly LegalBasisId[]): RightId[] {
  const portable = bases.some((basis) => basis === "consent" || basis === "contract");
  const objectionable = bases.some((basis) => basis === "publicTask" || basis === "legitimateInterests");
  return [
    "access",
    "rectification",
    "erasure",
    "restriction",
    ...(portable ? (["portability"] as const) : []),
    ...(objectionable ? (["objection"] as const) : []),
  ];
}
