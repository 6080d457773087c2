import type { CollectionNotice } from "../../notice/notice.js";
import { lawNode } from "./field.js";
import { type JsonLdNode, nodeOf } from "./json-ld.js";
import type { Terms } from "./terms.js";

/** The storage period of each retention rule, Art. 13(2)(a) GDPR. Added to the custom terms of the rules. */
export function storageNodes(notice: CollectionNotice, terms: Terms): JsonLdNode[] {
  return notice.retention.map(({ id, description, period, until, laws = [] }) =>
    nodeOf({
      "@id": terms.of("retention", id),
      "dct:description": description === "" ? undefined : description,
      "dpv:hasDuration":
        period === undefined
          ? { "@type": "dpv:UntilEventDuration" }
          : { "@type": "dpv:TemporalDuration", "rdf:value": { "@value": period, "@type": "xsd:duration" } },
      // A date, if the event is known.
      "dct:valid": until === undefined ? undefined : { "@value": until, "@type": "xsd:date" },
      "dpv:hasApplicableLaw": laws.map(lawNode),
    }),
  );
}
