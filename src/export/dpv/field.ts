import type { CollectionNotice, NoticeField, NoticeUse } from "../../notice/notice.js";
import { basisTerms, conditionTerm, specialTerms } from "./law.js";
import { type JsonLdNode, nodeOf } from "./json-ld.js";
import type { Terms } from "./terms.js";

/** The processing of a field: its data, and a process for each purpose, since each has its own legal basis. */
export function fieldProcess(field: NoticeField, notice: CollectionNotice, terms: Terms): JsonLdNode {
  return nodeOf({
    "@type": "dpv:Process",
    "dpv:hasPersonalData": dataNode(field, notice, terms),
    "dpv:hasProcessing": "dpv:Collect",
    "dpv:hasDataSource": "dpv:DataSubjectDataSource",
    "dpv:hasProcess": field.uses.map((use) => useProcess(use, field, terms)),
    "dpv:hasRecipient": field.recipients.map((id) => terms.of("recipients", id)),
    "dpv:hasStorageCondition": field.retention.map((id) => terms.of("retention", id)),
  });
}

function dataNode(field: NoticeField, notice: CollectionNotice, terms: Terms): JsonLdNode {
  const { name, label, category, special, consequence } = field;
  return nodeOf({
    "@id": terms.iri("notice", notice.id, "field", name),
    "@type": ["dpv:ProvidedPersonalData", ...(special ? ["dpv:SpecialCategoryPersonalData"] : [])],
    "dct:identifier": name,
    "dct:title": label,
    "skos:broader": [terms.of("categories", category.id), ...(special ? [specialTerms[special.kind]] : [])],
    "dpv:hasNecessity": necessityTerms(field, terms),
    "dpv:hasConsequence":
      consequence === undefined ? undefined : { "@type": "dpv:ConsequenceOfFailure", "dct:description": consequence },
  });
}

/** Whether the field is required, which Art. 13(2)(e) GDPR demands for every field, and its necessity, if declared. */
export function necessityTerms({ required, necessity }: NoticeField, terms: Terms): string[] {
  if (!required) return ["dpv:Optional"];
  const reason = necessity === undefined || necessity === "voluntary" ? [] : [terms.necessity(necessity)];
  return ["dpv:Required", ...reason];
}

function useProcess(use: NoticeUse, { special }: NoticeField, terms: Terms): JsonLdNode {
  const { purpose, interests = [], laws = [] } = use;
  return nodeOf({
    "@type": "dpv:Process",
    "dpv:hasPurpose": terms.of("purposes", purpose.id),
    "dpv:hasLegalBasis": [
      ...basisTerms(use),
      ...(special ? [conditionTerm(special.condition.id)] : []),
      ...interests.map(({ id }) => terms.of("interests", id)),
    ],
    "dpv:hasApplicableLaw": laws.map(lawNode),
  });
}

/** A law by its name, since DPV lists data protection laws only. */
export function lawNode(law: string): JsonLdNode {
  return { "@type": "dpv:Law", "dct:title": law };
}
