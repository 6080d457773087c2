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

/** The source of a record. */
export interface CreateRecordOptions {
  /** The notice that was on screen. */
  readonly notice: CollectionNotice;
  /** The values of the form's controls. The record has only whether each field was filled in. */
  readonly values: unknown;
  /** The language of the form, with its region. @default the language of the notice */
  readonly language?: string | undefined;
  /** When the notice was presented. @default it was not presented */
  readonly presentedAt?: Date | undefined;
  readonly submittedAt: Date;
  /** How the person was informed and by whom, for forms in person only. */
  readonly noticeDelivery?: NoticeDelivery | undefined;
  /** The results of `retentionEnd` by retention rule, for dates that only the server knows. */
  readonly retentionEnds?: RetentionEnds | undefined;
}

/** The source of a record with parsed values, so that a submit parses them once. */
export interface BuildRecordOptions extends Omit<CreateRecordOptions, "values" | "language"> {
  readonly form: ParsedForm;
}

/** Creates the record of a submit. The caller supplies the digest function, which may be memoized. */
export async function buildRecord(
  collection: Collection,
  source: BuildRecordOptions,
  digestOf: (notice: CollectionNotice) => Promise<string>,
): Promise<CollectionRecord> {
  const { notice, form, presentedAt, submittedAt } = source;
  if (notice.collection.id !== collection.id) {
    throw new TypeError(
      `The notice is of ${JSON.stringify(notice.collection.id)}, not of ${JSON.stringify(collection.id)}: a record refers to the notice that was on screen. Pass createNotice(collection).`,
    );
  }
  const noticeDelivery = checkNoticeDelivery(collection, source.noticeDelivery);
  const dates = datesOf(collection, source.retentionEnds);
  // The digest comes first: without WebCrypto it throws, and there is no id either.
  const digest = await digestOf(notice);
  // A record lists disabled fields, too, as not filled in. The other parsed values lack them.
  const { visible, filled } =
    form.disabled.size === 0 ? form.parsed : parseFormValues(collection, form.raw, { language: form.language });
  const noticeFields = new Map(notice.fields.map((field) => [field.name, field]));
  // A field that the notice lacks was not on screen.
  const recorded = visible.flatMap((field) => {
    const entry = noticeFields.get(field.pattern);
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
    fields: recorded.map(({ field: { name } }) => ({ name, given: filled.has(name) })),
    consents: recorded
      .filter(({ field }) => field.control === "consent")
      .flatMap(({ field, entry }) => consentsOf(field, entry, isAffirmative(field, filled.get(field.name)), at)),
    retention: retentionOf(
      notice,
      recorded.map(({ entry }) => entry),
      dates,
    ),
  });
}

/** The consents of a field, one a purpose: under Art. 6(1)(a) GDPR, or under Art. 9(2)(a) for special categories. */
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
 * The retention of the recorded fields, once for each pair of category and rule. At submit the start of a period is often
 * still unknown: then the rule is a text.
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
    const inNotice = retention.find(({ id }) => id === pair.rule);
    const known = dates.get(pair.rule);
    if (inNotice?.until === undefined || inNotice.deleteFrom === undefined)
      return { ...pair, ...(known ?? { criteria: inNotice?.description ?? "" }) };
    const { until, deleteFrom } = inNotice;
    if (known && (known.until !== until || known.deleteFrom !== deleteFrom))
      throw new RangeError(conflictingDate(pair.rule, until, known.until));
    return { ...pair, until, deleteFrom };
  });
}

function conflictingDate(rule: string, noticeDate: string, known: string): string {
  return (
    `By the rule ${JSON.stringify(rule)}, the notice has the date ${noticeDate}, and the record would have ${known}. ` +
    "A record has the dates that the person saw: pass the retentionEnds that createNotice was given, or leave this one out."
  );
}
