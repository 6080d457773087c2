import { type JsonLdContext, namespaces } from "../dpv/json-ld.js";

/** The keys of the consent record whose values name something, and what each means in DPV 2.3. */
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

/** Those whose values are in no language. */
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

/** Those that are in the language of the notice. */
const localized = {
  description: "dct:description",
  event_method: "dpv:hasIndicationMethod",
  title: "dct:title",
  validity_duration: "dpv:hasDuration",
} as const;

/**
 * The keys of ISO/IEC TS 27560 as DPV's guide to it reads them: https://w3id.org/dpv/guides/consent-27560. Its events are of
 * consents; one of a form that asks for none is that the notice was given.
 */
export function consentRecordContext(language: string, holdsConsents: boolean): JsonLdContext {
  const own = Object.entries({ ...references, ...languageNeutral, ...localized });
  return {
    "@version": 1.1,
    "@language": language,
    ...namespaces,
    // A heading of the standard's that holds no more than the keys under it.
    record: "@nest",
    event: { "@id": holdsConsents ? "dpv:hasConsentStatus" : "dpv:hasStatus", "@type": "@id" },
    // The standard names by a key of its own what something is.
    party_role: "@type",
    event_state: "@type",
    event_time: { "@id": "dpv:isIndicatedAtTime", "@type": "xsd:dateTime" },
    retention_until: { "@id": "dct:valid", "@type": "xsd:date" },
    ...Object.fromEntries(
      own.map(([key, id]) => [
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
