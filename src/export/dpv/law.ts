import type { NoticeField, NoticeUse } from "../../notice/notice.js";
import {
  legalBases,
  type LegalBasisId,
  type Necessity,
  type RecipientRole,
  type RightId,
  rights,
  type SpecialConditionId,
  specialConditions,
  type SpecialKind,
} from "../../policy/legal.js";

// The terms of DPV 2.3 for the law, as compact IRIs.

/** Art. 9(2) GDPR. */
export const conditionTerm = (condition: SpecialConditionId) => `eu-gdpr:A9-2-${specialConditions[condition].point}`;

/** Art. 15 to 21 GDPR. */
export const rightTerm = (right: RightId) => `eu-gdpr:A${rights[right].article}`;

/** Art. 6(1) GDPR. A legitimate interest without a holder is the controller's. */
export function basisTerms({ legalBasis, interests = [] }: NoticeUse): string[] {
  if (legalBasis.id !== "legitimateInterests" || interests.length === 0) return [basisTerm(legalBasis.id)];
  return [
    ...(interests.some(({ holder }) => holder === undefined) ? ["eu-gdpr:A6-1-f-controller"] : []),
    ...(interests.some(({ holder }) => holder !== undefined) ? ["eu-gdpr:A6-1-f-third-party"] : []),
  ];
}

function basisTerm(basis: LegalBasisId): string {
  return `eu-gdpr:A6-1-${legalBases[basis].point}`;
}

/** The terms of the consents that a field requests. */
export function consentTerms({ legalBasis }: NoticeUse, { special }: NoticeField): string[] {
  return [
    ...(legalBasis.id === "consent" ? [basisTerm("consent")] : []),
    ...(special?.condition.id === "explicitConsent" ? [conditionTerm("explicitConsent")] : []),
  ];
}

/** The special categories of Art. 9(1) GDPR. */
export const specialTerms = {
  ethnicOrigin: "pd:EthnicOrigin",
  political: "pd:PoliticalOpinion",
  religion: "pd:ReligiousBelief",
  tradeUnion: "pd:TradeUnionMembership",
  genetic: "eu-gdpr:GeneticData",
  biometric: "eu-gdpr:BiometricData",
  health: "eu-gdpr:HealthData",
  sexLife: "pd:Sexual",
  other: "dpv:SpecialCategoryPersonalData",
} as const satisfies { readonly [kind in SpecialKind]: string };

/** The roles of recipients. */
export const roleTerms = {
  processor: "dpv:DataProcessor",
  controller: "dpv:DataController",
  jointController: "dpv:JointDataControllers",
  thirdParty: "dpv:ThirdParty",
} as const satisfies { readonly [role in RecipientRole]: string };

/** The kinds of necessity as custom terms: DPV distinguishes required and optional only. */
export const necessityNames = {
  statutory: "Required by law",
  contractual: "Required by a contract",
  precontractual: "Required to enter into a contract",
} as const satisfies { readonly [necessity in Exclude<Necessity, "voluntary">]: string };
