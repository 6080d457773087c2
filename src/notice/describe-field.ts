import type { ResolvedLocale } from "../locales/resolve-locale.js";
import { retentionTimes } from "./describe-retention.js";
import { groupBy } from "./group-by.js";
import type { CollectionNotice, NoticeField, NoticeInterest, NoticeMark, NoticeUse } from "./notice.js";
import { lawMessages } from "../locales/messages/law-messages.js";
import { noticeMessages } from "../locales/messages/notice-messages.js";
import type { CollectionMode } from "../collection/model/mode.js";

/** A fact and what it is called. A term of "" goes without saying. */
export interface DescriptionItem {
  readonly term: string;
  readonly description: string;
}

/** What a person is told about one field: beside it, in the notice panel, in print, by voice. */
export interface FieldDescription {
  readonly name: string;
  readonly label: string;
  readonly mark: NoticeMark | undefined;
  /** Whether it must be given, why, and what happens otherwise, Art. 13(2)(e) GDPR. */
  readonly sentences: readonly string[];
  /** What for and on which basis, Art. 13(1)(c) GDPR. */
  readonly facts: readonly DescriptionItem[];
}

/**
 * Puts one field of a notice into sentences. The one place that does: help and notice cannot differ. Where it is told alone,
 * apart from the notice, how long it is kept is said with it, and in short where many rules keep it.
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
      // Online the notice speaks of what is on screen, and nobody wonders whether it will be.
      ...(field.conditional && notice.collection.mode === "in-person" ? [noticeMessages(locale).conditional] : []),
      ...(field.consequence === undefined ? [] : [noticeMessages(locale).consequence(field.consequence)]),
    ],
    facts: [...useFacts(field.uses, locale), ...dataFacts(field, locale), ...ownTerms(field, notice, locale, alone)],
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
  // Not owed to anybody, and still the form is no use without it.
  return necessity === "voluntary" ? [law.necessity.voluntary, notice.required[mode]] : [law.necessity[necessity]];
}

/** Purposes that rest on the same basis are told together. */
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

/** Interests, each with whose it is. */
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

/** What the notice says of all its fields need not be said of each. */
function ownTerms(
  field: NoticeField,
  { retention, recipients }: CollectionNotice,
  locale: ResolvedLocale,
  alone: boolean,
): DescriptionItem[] {
  const { labels } = noticeMessages(locale);
  const kept = retention.filter(({ id, description }) => field.retention.includes(id) && description !== "");
  const isShort = kept.length === retention.length && kept.length > 2;
  const times = isShort ? retentionTimes(kept, locale) : kept.map(({ description }) => description);
  const received = recipients.filter(({ id }) => field.recipients.includes(id));
  return [
    ...(kept.length === 0 || (kept.length === retention.length && !alone)
      ? []
      : [{ term: labels.retention, description: times.join("; ") }]),
    ...(received.length === 0 || received.length === recipients.length
      ? []
      : [{ term: labels.recipients, description: received.map(({ label }) => label).join(", ") }]),
  ];
}
