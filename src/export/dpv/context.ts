import { contextOf, type JsonLdContext } from "./json-ld.js";

/** The keys whose values name something. */
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

/** The keys whose values are in no language. */
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

/** How the keys of a DPV document are to be read. */
export function dpvContext(language: string): JsonLdContext {
  return contextOf(language, references, languageNeutral);
}
