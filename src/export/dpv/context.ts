import { contextOf, type JsonLdContext } from "./json-ld.js";

/** The keys whose values are references. */
const references = [
  "dct:isPartOf",
  "dpv:hasApplicableLaw",
  "dpv:hasAuthority",
  "dpv:hasConsentControl",
  "dpv:hasConsequence",
  "dpv:hasDataController",
  "dpv:hasDataProtectionOfficer",
  "dpv:hasDataSource",
  "dpv:hasDataSubject",
  "dpv:hasDuration",
  "dpv:hasLegalBasis",
  "dpv:hasNecessity",
  "dpv:hasNoticeIcon",
  "dpv:hasOrganisationalMeasure",
  "dpv:hasPersonalData",
  "dpv:hasProcess",
  "dpv:hasProcessing",
  "dpv:hasPurpose",
  "dpv:hasRecipient",
  "dpv:hasRepresentative",
  "dpv:hasRight",
  "dpv:hasService",
  "dpv:hasStorageCondition",
  "dpv:hasThirdCountry",
  "schema:url",
  "skos:broader",
  "skos:exactMatch",
];

/** The keys whose values have no language. */
const languageNeutral = [
  "dcat:version",
  "dct:identifier",
  "dct:language",
  "dpv:hasAddress",
  "dpv:hasContact",
  "dpv:hasName",
  "dpv:isExercisedAt",
  "skos:notation",
];

/** The JSON-LD context of a DPV document. */
export function dpvContext(language: string): JsonLdContext {
  return contextOf(language, references, languageNeutral);
}
