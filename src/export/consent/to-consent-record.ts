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

/** What a consent record is made from. The last four are facts that neither a notice nor a record holds. */
export interface ConsentRecordSource extends RecordAndNotice {
  /** Who the person is to you: an id, or an IRI. No name, no address. */
  readonly principal: string;
  /** Whose law applies: "EU", or an ISO 3166-1 code such as "DE". */
  readonly jurisdiction: string;
  /** Where the data is stored: ISO 3166-1 codes, or "EU". At least one. */
  readonly storageLocations: readonly string[];
  /** How long a consent holds, in the notice's language. Absent: until it is withdrawn. */
  readonly validity?: string;
  /** What the IRIs of terms of one's own begin with. "urn:forthright:" where nothing is said. */
  readonly base?: string;
}

/** A consent record in the keys of ISO/IEC TS 27560, which its `@context` explains in terms of DPV: both JSON and JSON-LD. */
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
 * A record as ISO/IEC TS 27560:2023 structures it, with the terms of DPV 2.3: what was given, for which purposes, on which
 * bases, and what was decided on each consent. Never the answers themselves.
 *
 * @throws {DefinitionError} listing what the standard asks for and the policy does not say.
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
      `At the submit ${JSON.stringify(record.id)} nothing was given and no consent asked for, so there is nothing to record in this form. Keep the record itself.`,
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
    purposes: uses.map((given) => purposeNode(given, source, terms)),
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
  const say = (what: string) => `Say it in the policy: controller: { ${what}: "..." }.`;
  const party = {
    ...controller,
    name: missing.need(controller?.name, "controller.name", say("name")),
    address: missing.need(controller?.address, "controller.address", say("address")),
  };
  missing.need(party.email ?? party.phone ?? party.url, "controller.email", say("email"));
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

function purposeNode(given: PermittedUse, { notice, record }: RecordAndNotice, terms: Terms): JsonLdNode {
  const { use, fields } = given;
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

/** Until when data of these fields is kept by a rule, where that was known at the submit. */
function retentionEndOf(rule: string, fields: readonly NoticeField[], { retention }: CollectionRecord): string | undefined {
  const categories = new Set(fields.map(({ category }) => category.id));
  const dates = retention.flatMap((kept) =>
    kept.rule === rule && categories.has(kept.category) && "until" in kept ? [kept.until] : [],
  );
  return dates.toSorted().at(-1);
}

interface LabelledEntry {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
}

/** An entry of the policy, with the DPV term above it. */
function entryNode(
  table: Parameters<Terms["of"]>[0],
  { id, label, description }: LabelledEntry,
  terms: Terms,
): JsonLdNode {
  const iri = terms.of(table, id);
  return nodeOf({ "@id": iri, title: label, description, purpose_type: terms.above(iri) });
}

/** A place by its term in DPV: "loc:DE". */
function requirePlaces(codes: readonly string[], path: string, terms: Terms, missing: Missing): JsonLdValue | undefined {
  const fix = 'Pass ISO 3166-1 codes or "EU".';
  if (codes.length === 0) missing.need(undefined, path, fix);
  return codes.map((code) => countryTerm(code) ?? toIri(code, terms, path, missing));
}

/** An id as an IRI: itself where it is one. */
function toIri(id: string, terms: Terms, path: string, missing: Missing): string {
  const said = missing.need(id, path, "Pass it to the export.");
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(said) ? (compactTerm(said) ?? said) : terms.iri(path, said);
}
