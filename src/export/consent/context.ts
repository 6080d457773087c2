import { type JsonLdContext, namespaces } from "../dpv/json-ld.js";

/** The keys of a consent record whose values are references, with their terms in DPV 2.3. */
const references = {
  authority_party: "dpv:hasAuthority",
  collection_method: "dpv:hasDataSource",
  country: "dpv:hasThirdCountry",
  entity_id: "dpv:isIndicatedBy",
  event_purpose: "dpv:hasPurpose",
  event_type: "dpv:hasLegalBasis",
  jurisdiction: "dpv:hasJurisdiction",
  lawful_basis: "dpv:hasLegalBasis",
  party_identification: "dpv:hasEntity",
  pii_controllers: "dpv:hasDataController",
  pii_information: "dpv:hasPersonalData",
  pii_optional: "dpv:hasNecessity",
  pii_principal_id: "dpv:hasDataSubject",
  pii_processing: "dpv:hasProcess",
  pii_type: "skos:broader",
  privacy_notice: "dpv:hasNotice",
  privacy_rights: "dpv:hasRight",
  purpose: "dpv:hasPurpose",
  purpose_type: "skos:broader",
  purposes: "dpv:hasProcess",
  recipient_third_parties: "dpv:hasRecipient",
  retention_period: "dpv:hasStorageCondition",
  schema_version: "dct:conformsTo",
  service: "dpv:hasService",
  special_pii_category: "skos:broader",
  storage_locations: "dpv:hasLocation",
  withdrawal_method: "dpv:hasConsentControl",
} as const;

/** The keys whose values have no language. */
const languageNeutral = {
  exercised_at: "dpv:isExercisedAt",
  language: "dct:language",
  notice_digest: "schema:sha256",
  notice_id: "dct:identifier",
  party_address: "dpv:hasAddress",
  party_contact: "dpv:hasContact",
  party_email: "schema:email",
  party_id: "dpv:hasIdentifier",
  party_name: "dpv:hasName",
  party_phone: "schema:telephone",
  party_url: "schema:url",
  pii_attribute_id: "dct:identifier",
  record_id: "dct:identifier",
  url: "schema:url",
} as const;

/** The keys whose values are in the language of the notice. */
const localized = {
  description: "dct:description",
  event_method: "dpv:hasIndicationMethod",
  title: "dct:title",
  validity_duration: "dpv:hasDuration",
} as const;

/**
 * The JSON-LD context for the keys of ISO/IEC TS 27560, after DPV's guide. Events are consent decisions; a form without
 * consents has one event, the delivery of the notice.
 *
 * @see https://w3id.org/dpv/guides/consent-27560
 */
export function consentRecordContext(language: string, holdsConsents: boolean): JsonLdContext {
  const terms = Object.entries({ ...references, ...languageNeutral, ...localized });
  return {
    "@version": 1.1,
    "@language": language,
    ...namespaces,
    // The standard groups keys under this heading, which has no meaning of its own in JSON-LD.
    record: "@nest",
    event: { "@id": holdsConsents ? "dpv:hasConsentStatus" : "dpv:hasStatus", "@type": "@id" },
    // The standard's keys for types.
    party_role: "@type",
    event_state: "@type",
    event_time: { "@id": "dpv:isIndicatedAtTime", "@type": "xsd:dateTime" },
    retention_until: { "@id": "dct:valid", "@type": "xsd:date" },
    ...Object.fromEntries(
      terms.map(([key, id]) => [
        key,
        {
          "@id": id,
          ...(key in references ? { "@type": "@id" } : {}),
          ...(key in languageNeutral ? { "@language": null } : {}),
        },
      ]),
    ),
  };
}
