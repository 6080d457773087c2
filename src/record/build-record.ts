import type { Collection, CollectionField } from "../collection/model/collection.js";
import type { ParsedForm } from "../collection/validation/validate.js";
import { isAffirmative, parseFormValues } from "../collection/values/parse-form-values.js";
import type { CollectionNotice, NoticeField } from "../notice/notice.js";
import { datesOf, type RetentionEnds } from "../notice/retention-ends.js";
import type { RetentionDate } from "../retention/retention-end.js";
import { checkNoticeDelivery } from "./notice-delivery.js";
import { withDigest } from "./record-digest.js";
import type { CollectionRecord, RecordConsent, RecordRetention } from "./record.js";
import type { NoticeDelivery } from "../collection/model/notice-delivery.js";

/** What a record is made from. */
export interface CreateRecordOptions {
  /** The notice that was on screen. */
  readonly notice: CollectionNotice;
  /** What the controls of the form held. Only whether each was given goes into the record. */
  readonly values: unknown;
  /** The language that the form was filled in in, with its region. That of the notice where nothing is said. */
  readonly language?: string | undefined;
  /** When the notice was presented. Absent: it was not. */
  readonly presentedAt?: Date | undefined;
  readonly submittedAt: Date;
  /** How the person was informed, and by whom: of a form in person, and of no other. */
  readonly noticeDelivery?: NoticeDelivery | undefined;
  /** Until when something is kept, by retention rule, where only the server knows: what `retentionEnd` returned. */
  readonly retentionEnds?: RetentionEnds | undefined;
}

/** What a record is made from, with values that are parsed already: a submit parses them once. */
export interface BuildRecordOptions extends Omit<CreateRecordOptions, "values" | "language"> {
  readonly form: ParsedForm;
}

/** Makes the record of one submit, whose notice is digested by whoever knows whether that was done before. */
export async function buildRecord(
  collection: Collection,
  source: BuildRecordOptions,
  digestOf: (notice: CollectionNotice) => Promise<string>,
): Promise<CollectionRecord> {
  const { notice, form, presentedAt, submittedAt } = source;
  if (notice.collection.id !== collection.id) {
    throw new TypeError(
      `The notice is of ${JSON.stringify(notice.collection.id)}, not of ${JSON.stringify(collection.id)}: a record must hold the notice that was on screen. Pass createNotice(collection).`,
    );
  }
  const noticeDelivery = checkNoticeDelivery(collection, source.noticeDelivery);
  const dates = datesOf(collection, source.retentionEnds);
  // First of all: without WebCrypto there is no id either.
  const digest = await digestOf(notice);
  // A record lists disabled fields too, as not given. What else is parsed has no trace of them.
  const { visible, filled } =
    form.disabled.size === 0 ? form.parsed : parseFormValues(collection, form.raw, { language: form.language });
  const told = new Map(notice.fields.map((field) => [field.name, field]));
  // What the notice does not speak of was not on screen.
  const shown = visible.flatMap((field) => {
    const entry = told.get(field.pattern);
    return entry ? [{ field, entry }] : [];
  });
  const at = submittedAt.toISOString();
  return withDigest({
    kind: "collection-record",
    schemaVersion: "1",
    id: crypto.randomUUID(),
    notice: { id: notice.id, digest },
    collection: collection.id,
    policy: { id: notice.policy.id, version: notice.policy.version },
    language: notice.language,
    mode: notice.collection.mode,
    ...(presentedAt ? { presentedAt: presentedAt.toISOString() } : {}),
    ...(noticeDelivery ? { noticeDelivery } : {}),
    submittedAt: at,
    fields: shown.map(({ field: { name } }) => ({ name, given: filled.has(name) })),
    consents: shown
      .filter(({ field }) => field.control === "consent")
      .flatMap(({ field, entry }) => consentsOf(field, entry, isAffirmative(field, filled.get(field.name)), at)),
    retention: retentionOf(
      notice,
      shown.map(({ entry }) => entry),
      dates,
    ),
  });
}

/** A consent for each purpose it was asked for: one, under Art. 6(1)(a), or under 9(2)(a) GDPR to special categories. */
function consentsOf(
  { name }: CollectionField,
  { label, uses }: NoticeField,
  agreed: boolean,
  at: string,
): RecordConsent[] {
  return uses.map(({ purpose }) => ({
    field: name,
    purpose: purpose.id,
    decision: agreed ? "given" : "refused",
    words: label,
    at,
  }));
}

/**
 * Of what was asked for, by category and rule, each pair once. What a period counts from has often not happened yet at
 * submit: then the rule is in words.
 */
function retentionOf(
  { retention }: CollectionNotice,
  fields: readonly NoticeField[],
  dates: ReadonlyMap<string, RetentionDate>,
): RecordRetention[] {
  const pairs = new Map(
    fields.flatMap(({ category, retention: rules }) =>
      rules.map((rule) => [`${category.id} ${rule}`, { category: category.id, rule }]),
    ),
  );
  return [...pairs.values()].map((pair) => {
    const told = retention.find(({ id }) => id === pair.rule);
    const known = dates.get(pair.rule);
    if (told?.until === undefined || told.deleteFrom === undefined)
      return { ...pair, ...(known ?? { criteria: told?.description ?? "" }) };
    const { until, deleteFrom } = told;
    if (known && (known.until !== until || known.deleteFrom !== deleteFrom))
      throw new RangeError(conflictingDate(pair.rule, until, known.until));
    return { ...pair, until, deleteFrom };
  });
}

function conflictingDate(rule: string, told: string, known: string): string {
  return (
    `The notice told the person that the rule ${JSON.stringify(rule)} keeps their data until ${told}, and the record was to say until ${known}. ` +
    "A record holds what the person was told: pass the ends that createNotice was given, or leave this one out."
  );
}
