import type { Collection } from "../collection/collection.js";
import { givenFields } from "../collection/read-values.js";
import { digestNotice } from "../notice/digest-notice.js";
import type { CollectionNotice, NoticeField } from "../notice/notice.js";
import type { CollectionRecord, RecordConsent, RecordRetention } from "./record.js";

/** What a record is made from. */
export interface RecordSource {
  /** The notice that was on screen. */
  readonly notice: CollectionNotice;
  /** What the controls of the form held. Only whether each was given goes into the record. */
  readonly values: unknown;
  /** When the notice was presented. Absent: it was not. */
  readonly presentedAt?: Date | undefined;
  readonly submittedAt: Date;
}

/**
 * The record of one submit, for whoever has to show what a person was told (Art. 5(2) and 7(1) GDPR). It holds which
 * fields were given, never what was given in them.
 *
 * @throws {TypeError} where there is no WebCrypto to digest the notice with.
 */
export async function createRecord(collection: Collection, source: RecordSource): Promise<CollectionRecord> {
  const { notice, values, presentedAt, submittedAt } = source;
  if (notice.collection.id !== collection.id) {
    throw new TypeError(
      `The notice is of ${JSON.stringify(notice.collection.id)}, not of ${JSON.stringify(collection.id)}: a record must hold the notice that was on screen. Pass createNotice(collection).`,
    );
  }
  const given = givenFields(collection, values);
  const at = submittedAt.toISOString();
  return {
    kind: "collection-record",
    schemaVersion: "1",
    id: crypto.randomUUID(),
    notice: { id: notice.id, digest: await digestNotice(notice) },
    collection: collection.id,
    policy: { id: notice.policy.id, version: notice.policy.version },
    language: notice.language,
    mode: notice.collection.mode,
    ...(presentedAt ? { presentedAt: presentedAt.toISOString() } : {}),
    submittedAt: at,
    fields: notice.fields.map(({ name }) => ({ name, given: given.has(name) })),
    consents: notice.fields.flatMap((field) => consentsOf(field, given.has(field.name), at)),
    retention: retentionOf(notice),
  };
}

function consentsOf({ name, label, uses }: NoticeField, given: boolean, at: string): RecordConsent[] {
  return uses
    .filter(({ legalBasis }) => legalBasis.id === "consent")
    .map(({ purpose }) => ({
      field: name,
      purpose: purpose.id,
      decision: given ? "given" : "refused",
      words: label,
      at,
    }));
}

/** By category and rule, each pair once. What a period counts from has not happened yet at submit: the rule is in words. */
function retentionOf({ fields, retention }: CollectionNotice): RecordRetention[] {
  const pairs = new Map(
    fields.flatMap(({ category, retention: rules }) =>
      rules.map((rule) => [`${category.id} ${rule}`, { category: category.id, rule }]),
    ),
  );
  return [...pairs.values()].map((pair) => ({
    ...pair,
    criteria: retention.find(({ id }) => id === pair.rule)?.description ?? "",
  }));
}
