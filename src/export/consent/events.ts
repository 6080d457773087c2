import type { CollectionNotice } from "../../notice/notice.js";
import type { RecordConsent } from "../../record/record.js";
import { consentTerms } from "../dpv/law.js";
import type { RecordAndNotice } from "./permitted-uses.js";
import { noticeName } from "./permitted-uses.js";
import { type JsonLdNode, nodeOf } from "../dpv/json-ld.js";
import type { Terms } from "../dpv/terms.js";

const states = {
  given: "dpv:ConsentGiven",
  refused: "dpv:ConsentRefused",
  withdrawn: "dpv:ConsentWithdrawn",
} as const satisfies { readonly [decision in RecordConsent["decision"]]: string };

interface Parties {
  readonly principal: string;
  readonly controller: string;
  readonly terms: Terms;
}

/** An event for each consent decision; for a form without consents, one for the delivery of the notice. */
export function consentEvents(
  source: RecordAndNotice & { readonly validity?: string },
  { principal, controller, terms }: Parties,
): JsonLdNode[] {
  const { record, notice, validity } = source;
  const method = [record.mode, ...(record.noticeDelivery ? [record.noticeDelivery.method] : [])].join(", ");
  if (record.consents.length === 0) {
    return [
      {
        event_state: "dpv:NoticeCommunicated",
        event_time: record.presentedAt ?? record.submittedAt,
        entity_id: controller,
        event_method: method,
      },
    ];
  }
  return record.consents.map((consent) =>
    nodeOf({
      event_state: states[consent.decision],
      event_type: eventTerms(consent, notice),
      event_time: consent.at,
      entity_id: principal,
      event_purpose: terms.of("purposes", consent.purpose),
      event_method: method,
      pii_attribute_id: consent.field,
      description: consent.words,
      validity_duration: consent.decision === "given" ? (validity ?? notice.withdrawal?.description) : undefined,
    }),
  );
}

/** Consent under Art. 6(1)(a) GDPR, and explicit consent under Art. 9(2)(a) for special categories. */
function eventTerms({ field: fieldName, purpose }: RecordConsent, notice: CollectionNotice): string[] {
  const field = notice.fields.find(({ name }) => name === noticeName(fieldName, notice));
  const use = field?.uses.find(({ purpose: { id } }) => id === purpose);
  return field && use ? consentTerms(use, field) : [];
}
