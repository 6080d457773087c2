import type { CollectionNotice } from "../../notice/notice.js";
import { lawNode } from "./field.js";
import { type JsonLdNode, nodeOf } from "./json-ld.js";
import type { Terms } from "./terms.js";

/** How long is kept what is kept by each rule, Art. 13(2)(a) GDPR. Added to the rules' terms, which are their own. */
export function storageNodes(notice: CollectionNotice, terms: Terms): JsonLdNode[] {
  return notice.retention.map(({ id, description, period, until, laws = [] }) =>
    nodeOf({
      "@id": terms.of("retention", id),
      "dct:description": description === "" ? undefined : description,
      "dpv:hasDuration":
        period === undefined
          ? { "@type": "dpv:UntilEventDuration" }
          : { "@type": "dpv:TemporalDuration", "rdf:value": { "@value": period, "@type": "xsd:duration" } },
      // A date, where the event is known.
      "dct:valid": until === undefined ? undefined : { "@value": until, "@type": "xsd:date" },
      "dpv:hasApplicableLaw": laws.map(lawNode),
    }),
  );
}
