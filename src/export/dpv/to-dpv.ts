import type { Collection } from "../../collection/model/collection.js";
import type { CollectionNotice, NoticeTransfer } from "../../notice/notice.js";
import { partyNode } from "./party.js";
import { fieldProcess } from "./field.js";
import { rightNodes } from "./rights.js";
import { dpvContext } from "./context.js";
import { type JsonLdContext, type JsonLdNode, nodeOf } from "./json-ld.js";
import { noticeForExport, type ExportNoticeOptions } from "../notice-for-export.js";
import { storageNodes } from "./storage.js";
import { countryTerm, Terms } from "./terms.js";

export interface DpvOptions extends ExportNoticeOptions {
  /** The prefix of the IRIs of custom terms. @default "urn:forthright:" */
  readonly base?: string;
}

/** A notice in the Data Privacy Vocabulary as JSON-LD: the notice first, then its custom terms. */
export interface DpvDocument {
  readonly "@context": JsonLdContext;
  readonly "@graph": readonly JsonLdNode[];
}

/**
 * The notice of a form in the Data Privacy Vocabulary 2.3.
 *
 * Every category, purpose and other entry of the policy is a custom term under a DPV term. Every field states whether it is
 * required, since readers of DPV take a field without that for required.
 *
 * @see https://w3id.org/dpv/2.3
 * @throws {DefinitionError} listing every `iri` of the policy that DPV 2.3 lacks.
 */
export function toDpv(collection: Collection, { base, ...noticeOptions }: DpvOptions = {}): DpvDocument {
  const notice = noticeForExport(collection, noticeOptions);
  const terms = new Terms(collection.policy, notice.language, base);
  const node = noticeNode(notice, collection, terms);
  const storage = storageNodes(notice, terms);
  return { "@context": dpvContext(notice.language), "@graph": [node, ...terms.nodes(), ...storage] };
}

function noticeNode(notice: CollectionNotice, { policy }: Collection, terms: Terms): JsonLdNode {
  const { controller, representative, dataProtectionOfficer, complaint, marking } = notice;
  const { authority } = complaint;
  return nodeOf({
    "@id": terms.iri("notice", notice.id),
    "@type": ["eu-gdpr:DirectDataCollectionNotice", ...(notice.collection.mode === "online" ? ["dpv:JITNotice"] : [])],
    "dct:identifier": notice.id,
    "dct:title": notice.collection.title,
    "dct:language": notice.language,
    "dct:isPartOf": nodeOf({
      "@id": terms.iri("policy", `${policy.id}@${policy.version}`),
      "@type": "dpv:PrivacyNotice",
      "dct:identifier": policy.id,
      "dcat:version": policy.version,
      "schema:url": notice.policy.url,
    }),
    "dpv:hasDataController":
      controller &&
      nodeOf({
        ...partyNode(controller, "dpv:DataController"),
        "dpv:hasRepresentative": representative && partyNode(representative, "dpv:Representative"),
        "dpv:hasDataProtectionOfficer":
          dataProtectionOfficer && partyNode(dataProtectionOfficer, "dpv:DataProtectionOfficer"),
      }),
    "dpv:hasAuthority": authority && partyNode(authority, "dpv:DataProtectionAuthority"),
    "dpv:hasService": terms.of("services", notice.collection.service.id),
    "dpv:hasDataSubject": notice.subjects.map(({ id }) => terms.of("subjects", id)),
    "dpv:hasProcess": [
      ...notice.fields.map((field) => fieldProcess(field, notice, terms)),
      ...(notice.transfers ?? []).map(transferProcess),
      ...decisionProcess(notice),
    ],
    "dpv:hasNoticeIcon": marking.marks.map(({ symbol, words, meaning }) =>
      nodeOf({ "@type": "dpv:NoticeIcon", "dct:identifier": meaning, "skos:notation": symbol, "dct:title": words }),
    ),
    "dpv:hasRight": rightNodes(notice),
    "dpv:hasConsentControl": notice.withdrawal && {
      "@type": "dpv:WithdrawConsent",
      "dct:description": notice.withdrawal.description,
    },
  });
}

/** A transfer to a third country, Art. 13(1)(f) GDPR. */
function transferProcess({ recipient, country, safeguard }: NoticeTransfer): JsonLdNode {
  return nodeOf({
    "@type": "dpv:Process",
    "dpv:hasProcessing": "dpv:Transfer",
    "dpv:hasRecipient": { "@type": "dpv:Recipient", "dpv:hasName": recipient },
    // A country that DPV lacks has its name.
    "dpv:hasThirdCountry": countryTerm(country) ?? { "@type": "dpv:ThirdCountry", "dct:title": country },
    "dpv:hasOrganisationalMeasure":
      safeguard === undefined ? undefined : { "@type": "dpv:SafeguardForDataTransfer", "dct:description": safeguard },
  });
}

/** Solely automated decisions, Art. 22 GDPR. DPV has no term for their absence. */
function decisionProcess({ automatedDecisions }: CollectionNotice): JsonLdNode[] {
  if (!automatedDecisions?.used) return [];
  return [
    {
      "@type": "dpv:Process",
      "dct:description": automatedDecisions.description,
      "dpv:hasProcessing": { "@type": "dpv:AutomatedDecisionMaking" },
    },
  ];
}
