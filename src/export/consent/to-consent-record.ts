import type { Collection } from "../../collection/model/collection.js";
import type { CollectionNotice, NoticeField, NoticeParty } from "../../notice/notice.js";
import type { CollectionRecord } from "../../record/record.js";
import { consentEvents } from "./events.js";
import { consentRecordContext } from "./context.js";
import { necessityTerms } from "../dpv/field.js";
import { basisTerms, conditionTerm, rightTerm, specialTerms } from "../dpv/law.js";
import { assertMatchingSource, type PermittedUse, permittedUses, type RecordAndNotice } from "./permitted-uses.js";
import { type JsonLdContext, type JsonLdNode, type JsonLdValue, nodeOf } from "../dpv/json-ld.js";
import { Missing } from "../missing.js";
import { compactTerm, countryTerm, Terms } from "../dpv/terms.js";

/** The source of a consent record: the record, its notice, and facts that neither of them has. */
export interface ConsentRecordSource extends RecordAndNotice {
  /** The data subject as an id or an IRI, without name or address. */
  readonly principal: string;
  /** The jurisdiction whose law applies: "EU", or an ISO 3166-1 code such as "DE". */
  readonly jurisdiction: string;
  /** The places where the data is stored, at least one: ISO 3166-1 codes, or "EU". */
  readonly storageLocations: readonly string[];
  /** How long a consent is valid, in the notice's language. @default until it is withdrawn */
  readonly validity?: string;
  /** The prefix of the IRIs of custom terms. @default "urn:forthright:" */
  readonly base?: string;
}

/** A consent record with the keys of ISO/IEC TS 27560. Its `@context` maps them to DPV, so that it is JSON and JSON-LD. */
export interface ConsentRecordDocument {
  readonly "@context": JsonLdContext;
  readonly "@id": string;
  readonly "@type": string;
  readonly record: JsonLdNode;
  readonly pii_processing: JsonLdNode;
  readonly party_identification: readonly JsonLdNode[];
  readonly event: readonly JsonLdNode[];
}

/**
 * A record in the structure of ISO/IEC TS 27560:2023, with terms of DPV 2.3: the fields filled in, their purposes and legal
 * bases, and the decision on each consent. It never has the values.
 *
 * @throws {DefinitionError} listing the missing values that the standard requires.
 */
export function toConsentRecord(collection: Collection, source: ConsentRecordSource): ConsentRecordDocument {
  assertMatchingSource(collection, source);
  const { record, notice, base } = source;
  const terms = new Terms(collection.policy, notice.language, base);
  const missing = new Missing("ISO/IEC TS 27560");
  const principal = toIri(source.principal, terms, "principal", missing);
  const controller = controllerParty(notice, terms, missing);
  const authority = notice.complaint.authority && authorityParty(notice.complaint.authority, terms);
  const holdsConsents = record.consents.length > 0;
  const uses = permittedUses(source);
  if (uses.length === 0) {
    throw new TypeError(
      `The record ${JSON.stringify(record.id)} has no field that was filled in and no consent, so there is nothing to record in this format. Keep the record itself.`,
    );
  }
  const processing = nodeOf({
    "@type": "dpv:Process",
    privacy_notice: nodeOf({
      "@id": terms.iri("notice", notice.id),
      "@type": ["dpv:PrivacyNotice", ...(holdsConsents ? ["dpv:ConsentNotice"] : [])],
      notice_id: notice.id,
      notice_digest: record.notice.digest.replace(/^sha256-/, ""),
      url: notice.policy.url,
    }),
    language: notice.language,
    service: entryNode("services", notice.collection.service, terms),
    pii_controllers: [controller.id],
    purposes: uses.map((use) => purposeNode(use, source, terms)),
    collection_method: "dpv:DataSubjectDataSource",
    storage_locations: requirePlaces(source.storageLocations, "storageLocations", terms, missing),
    jurisdiction: requirePlaces([source.jurisdiction], "jurisdiction", terms, missing),
    withdrawal_method: notice.withdrawal && {
      "@type": "dpv:WithdrawConsent",
      description: notice.withdrawal.description,
    },
    privacy_rights: notice.rights.map((right) =>
      nodeOf({
        "@type": ["dpv:DataSubjectRight", rightTerm(right.id)],
        title: right.label,
        exercised_at: notice.rightsContact,
      }),
    ),
    authority_party: authority?.id,
  });
  terms.nodes();
  missing.check(`toConsentRecord(${JSON.stringify(collection.id)})`);
  return {
    "@context": consentRecordContext(notice.language, holdsConsents),
    "@id": `urn:uuid:${record.id}`,
    "@type": holdsConsents ? "dpv:ConsentRecord" : "dpv:DataProcessingRecord",
    record: {
      schema_version: "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr",
      record_id: record.id,
      pii_principal_id: principal,
    },
    pii_processing: processing,
    party_identification: [controller.node, ...(authority ? [authority.node] : [])],
    event: consentEvents(source, { principal, controller: controller.id, terms }),
  };
}

interface PartyRef {
  readonly id: string;
  readonly node: JsonLdNode;
}

function controllerParty({ controller }: CollectionNotice, terms: Terms, missing: Missing): PartyRef {
  const fix = (what: string) => `Say it in the policy: controller: { ${what}: "..." }.`;
  const party = {
    ...controller,
    name: missing.need(controller?.name, "controller.name", fix("name")),
    address: missing.need(controller?.address, "controller.address", fix("address")),
  };
  missing.need(party.email ?? party.phone ?? party.url, "controller.email", fix("email"));
  return partyRef(party, "dpv:DataController", terms);
}

function authorityParty(authority: NoticeParty, terms: Terms): PartyRef {
  return partyRef(authority, "dpv:DataProtectionAuthority", terms);
}

function partyRef({ name, address, email, phone, url }: NoticeParty, role: string, terms: Terms): PartyRef {
  const id = terms.iri("party", name);
  return {
    id,
    node: nodeOf({
      "@id": id,
      party_role: role,
      party_id: id,
      party_name: name,
      party_address: address,
      party_contact: email ?? phone ?? url,
      party_email: email,
      party_phone: phone,
      party_url: url,
    }),
  };
}

function purposeNode(permitted: PermittedUse, { notice, record }: RecordAndNotice, terms: Terms): JsonLdNode {
  const { use, fields } = permitted;
  const purpose = notice.purposes.find(({ id }) => id === use.purpose.id) ?? use.purpose;
  const rules = new Set(fields.flatMap(({ retention }) => retention));
  const receivers = new Set(fields.flatMap(({ recipients }) => recipients));
  const conditions = new Set(fields.flatMap(({ special }) => (special ? [conditionTerm(special.condition.id)] : [])));
  return nodeOf({
    "@type": "dpv:Process",
    purpose: entryNode("purposes", purpose, terms),
    lawful_basis: [...basisTerms(use), ...conditions],
    pii_information: fields.map((field) =>
      nodeOf({
        "@type": ["dpv:ProvidedPersonalData", ...(field.special ? ["dpv:SpecialCategoryPersonalData"] : [])],
        pii_attribute_id: field.name,
        title: field.label,
        pii_type: entryNode("categories", field.category, terms),
        pii_optional: necessityTerms(field, terms)[0],
        special_pii_category: field.special && specialTerms[field.special.kind],
      }),
    ),
    retention_period: notice.retention
      .filter(({ id }) => rules.has(id))
      .map((rule) =>
        nodeOf({
          ...entryNode("retention", rule, terms),
          description: rule.description === "" ? undefined : rule.description,
          retention_until: retentionEndOf(rule.id, fields, record),
        }),
      ),
    recipient_third_parties: notice.recipients
      .filter(({ id }) => receivers.has(id))
      .map((recipient) => entryNode("recipients", recipient, terms)),
  });
}

/** The retention end of these fields by a rule; `undefined` if it was unknown at the submit. */
function retentionEndOf(
  rule: string,
  fields: readonly NoticeField[],
  { retention }: CollectionRecord,
): string | undefined {
  const categories = new Set(fields.map(({ category }) => category.id));
  const dates = retention.flatMap((entry) =>
    entry.rule === rule && categories.has(entry.category) && "until" in entry ? [entry.until] : [],
  );
  return dates.toSorted().at(-1);
}

interface LabelledEntry {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
}

/** An entry of the policy with its broader DPV term. */
function entryNode(
  table: Parameters<Terms["of"]>[0],
  { id, label, description }: LabelledEntry,
  terms: Terms,
): JsonLdNode {
  const iri = terms.of(table, id);
  return nodeOf({ "@id": iri, title: label, description, purpose_type: terms.above(iri) });
}

/** Places as terms of DPV: "loc:DE". */
function requirePlaces(
  codes: readonly string[],
  path: string,
  terms: Terms,
  missing: Missing,
): JsonLdValue | undefined {
  const fix = 'Pass ISO 3166-1 codes or "EU".';
  if (codes.length === 0) missing.need(undefined, path, fix);
  return codes.map((code) => countryTerm(code) ?? toIri(code, terms, path, missing));
}

/** An id as an IRI; an IRI stays as it is. */
function toIri(id: string, terms: Terms, path: string, missing: Missing): string {
  const value = missing.need(id, path, "Pass it to the export.");
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(value) ? (compactTerm(value) ?? value) : terms.iri(path, value);
}
