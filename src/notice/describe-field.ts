import type { ResolvedLocale } from "../locales/resolve-locale.js";
import { retentionTimes } from "./describe-retention.js";
import { groupBy } from "./group-by.js";
import type { CollectionNotice, NoticeField, NoticeInterest, NoticeMark, NoticeUse } from "./notice.js";
import { lawMessages } from "../locales/messages/law-messages.js";
import { noticeMessages } from "../locales/messages/notice-messages.js";
import type { CollectionMode } from "../collection/model/mode.js";

/** A term and its description. A term of "" is not shown. */
export interface DescriptionItem {
  readonly term: string;
  readonly description: string;
}

/** The description of one field: in its help, in the notice panel, in print, read aloud. */
export interface FieldDescription {
  readonly name: string;
  readonly label: string;
  readonly mark: NoticeMark | undefined;
  /** Whether it must be provided, why, and the consequence of not providing it, Art. 13(2)(e) GDPR. */
  readonly sentences: readonly string[];
  /** Its purposes and their legal bases, Art. 13(1)(c) GDPR. */
  readonly facts: readonly DescriptionItem[];
}

/**
 * The description of one field of a notice. Help and notice both use it, so that they cannot differ. `alone`: apart from
 * the notice, with its retention, which is short if many rules apply.
 */
export function describeField(
  field: NoticeField,
  notice: CollectionNotice,
  locale: ResolvedLocale,
  alone = false,
): FieldDescription {
  return {
    name: field.name,
    label: field.label,
    mark: field.mark,
    sentences: [
      ...necessitySentences(field, notice.collection.mode, locale),
      // Online, the notice has only the fields on screen.
      ...(field.conditional && notice.collection.mode === "in-person" ? [noticeMessages(locale).conditional] : []),
      ...(field.consequence === undefined ? [] : [noticeMessages(locale).consequence(field.consequence)]),
    ],
    facts: [
      ...useFacts(field.uses, locale),
      ...dataFacts(field, locale),
      ...specificTerms(field, notice, locale, alone),
    ],
  };
}

function necessitySentences(
  { required, necessity }: NoticeField,
  mode: CollectionMode,
  locale: ResolvedLocale,
): string[] {
  const law = lawMessages(locale);
  const notice = noticeMessages(locale);
  if (!required) return [notice.optional[mode]];
  if (necessity === undefined) return [notice.required[mode]];
  // Voluntary, but the form has no use without it.
  return necessity === "voluntary" ? [law.necessity.voluntary, notice.required[mode]] : [law.necessity[necessity]];
}

/** Purposes and their legal bases. Purposes with the same basis are listed together. */
function useFacts(uses: readonly NoticeUse[], locale: ResolvedLocale): DescriptionItem[] {
  const { labels } = noticeMessages(locale);
  return groupBy(uses, ({ legalBasis }) => legalBasis.id).flatMap(([, together]) => {
    const [first] = together;
    if (!first) return [];
    const { legalBasis, interests = [], laws = [] } = first;
    return [
      { term: labels.usedFor, description: together.map(({ purpose }) => purpose.label).join("; ") },
      { term: labels.legalBasis, description: `${legalBasis.label} (${legalBasis.article})` },
      ...(interests.length === 0
        ? []
        : [{ term: labels.interest, description: describeInterests(interests, locale).join("; ") }]),
      ...(laws.length === 0 ? [] : [{ term: labels.law, description: laws.join(", ") }]),
    ];
  });
}

/** Interests, each with its holder. */
export function describeInterests(interests: readonly NoticeInterest[], locale: ResolvedLocale): string[] {
  const { interestHolder } = noticeMessages(locale);
  return interests.map(({ label, holder }) => interestHolder(label, holder));
}

function dataFacts({ category, special }: NoticeField, locale: ResolvedLocale): DescriptionItem[] {
  const { labels } = noticeMessages(locale);
  return [
    { term: labels.category, description: category.label },
    ...(special
      ? [
          { term: labels.special, description: special.label },
          { term: labels.condition, description: `${special.condition.label} (${special.condition.article})` },
        ]
      : []),
  ];
}

/** Retention and recipients of one field, unless they are those of all fields of the notice. */
function specificTerms(
  field: NoticeField,
  { retention, recipients }: CollectionNotice,
  locale: ResolvedLocale,
  alone: boolean,
): DescriptionItem[] {
  const { labels } = noticeMessages(locale);
  const rules = retention.filter(({ id, description }) => field.retention.includes(id) && description !== "");
  const isShort = rules.length === retention.length && rules.length > 2;
  const times = isShort ? retentionTimes(rules, locale) : rules.map(({ description }) => description);
  const receivers = recipients.filter(({ id }) => field.recipients.includes(id));
  return [
    ...(rules.length === 0 || (rules.length === retention.length && !alone)
      ? []
      : [{ term: labels.retention, description: times.join("; ") }]),
    ...(receivers.length === 0 || receivers.length === recipients.length
      ? []
      : [{ term: labels.recipients, description: receivers.map(({ label }) => label).join(", ") }]),
  ];
}
