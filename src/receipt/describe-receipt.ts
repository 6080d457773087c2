import type { ResolvedLocale } from "../locales/resolve-locale.js";
import { describeField, type DescriptionItem, type FieldDescription } from "../notice/describe-field.js";
import { describeNotice, type NoticeDescription, type NoticeSection } from "../notice/describe-notice.js";
import { groupBy } from "../notice/group-by.js";
import type { NoticeField } from "../notice/notice.js";
import { withdrawalOf } from "../record/consent-state.js";
import { findNoticeField } from "../record/find-notice-field.js";
import type { CollectionReceipt } from "./receipt.js";
import type { CollectionRecord, RecordConsent } from "../record/record.js";
import { receiptMessages } from "../locales/messages/receipt-messages.js";
import { noticeMessages } from "../locales/messages/notice-messages.js";
import { lawMessages } from "../locales/messages/law-messages.js";
import { formMessages } from "../locales/messages/form-messages.js";

/** The sections of the notice that a receipt takes over unchanged. */
const noticeSections: readonly string[] = [
  "controller",
  "representative",
  "dataProtectionOfficer",
  "recipients",
  "transfers",
  "rights",
  "objection",
  "withdrawal",
  "complaint",
  "automatedDecisions",
  "fullPolicy",
];

/** A receipt as sections and sentences, in the language of its notice. An empty section is left out. */
export function describeReceipt(
  receipt: CollectionReceipt,
  locale: ResolvedLocale,
  timeZone: string,
): NoticeDescription {
  const { record, notice } = receipt;
  const messages = receiptMessages(locale);
  const { given, empty } = fieldsOf(receipt);
  const time = (iso: string) => messages.time(iso, timeZone);
  return {
    title: messages.title,
    introduction: messages.introduction[notice.collection.mode](
      notice.collection.title,
      notice.controller?.name,
      time(record.submittedAt),
    ),
    legend: "",
    sections: [
      section("consents", messages.headings.consents, { facts: consentFacts(receipt, locale, time) }),
      section("given", messages.headings.given, {
        fields: given.map((field) => describeProvidedField(field, receipt, locale)),
      }),
      section("empty", messages.headings.empty, { items: empty.map(({ label }) => label) }),
      section("retention", noticeMessages(locale).headings.retention, { facts: retentionFacts(receipt, locale) }),
      ...describeNotice(notice, locale).sections.filter(({ id }) => noticeSections.includes(id)),
      section("proof", messages.headings.proof, { facts: proofFacts(receipt, locale, time) }),
    ].filter(
      ({ facts, fields, items, paragraphs }) => facts.length + fields.length + items.length + paragraphs.length > 0,
    ),
  };
}

function section(id: string, heading: string, parts: Partial<NoticeSection>): NoticeSection {
  return { id, heading, paragraphs: [], items: [], facts: [], fields: [], ...parts };
}

/** The visible fields, filled in or empty, without consents. A field of a list appears once for all its rows. */
function fieldsOf({ record, notice }: CollectionReceipt): { given: NoticeField[]; empty: NoticeField[] } {
  const consents = new Set(record.consents.map(({ field }) => findNoticeField(notice.fields, field)));
  const visible = record.fields.flatMap(({ name, given }) => {
    const field = findNoticeField(notice.fields, name);
    return field && !consents.has(field) ? [{ field, given }] : [];
  });
  const byField = groupBy(visible, ({ field }) => field);
  const wasGiven = (entries: readonly { readonly given: boolean }[]) => entries.some(({ given }) => given);
  return {
    given: byField.flatMap(([field, entries]) => (wasGiven(entries) ? [field] : [])),
    empty: byField.flatMap(([field, entries]) => (wasGiven(entries) ? [] : [field])),
  };
}

/** A field that was filled in. Whether it is required is stated in the past tense, unlike in the notice. */
function describeProvidedField(
  field: NoticeField,
  { notice }: CollectionReceipt,
  locale: ResolvedLocale,
): FieldDescription {
  const { required, necessity } = field;
  const { optional, required: wasRequired } = receiptMessages(locale);
  const why =
    necessity === undefined || necessity === "voluntary" ? wasRequired : lawMessages(locale).necessity[necessity];
  const { mark: _mark, ...description } = describeField(field, notice, locale);
  return { ...description, mark: undefined, sentences: [required ? why : optional] };
}

function consentFacts(
  { record, notice }: CollectionReceipt,
  locale: ResolvedLocale,
  time: (iso: string) => string,
): DescriptionItem[] {
  return record.consents.flatMap((entry) => {
    if (entry.decision === "withdrawn") return [];
    const purpose = notice.purposes.find(({ id }) => id === entry.purpose)?.label;
    return [
      {
        term: entry.words,
        description: [
          ...decisionSentences(entry, record, locale, time),
          ...(purpose === undefined ? [] : [formMessages(locale).consent.purpose(purpose)]),
        ].join(" "),
      },
    ];
  });
}

/** The decision on a consent, and its withdrawal. */
export function decisionSentences(
  entry: RecordConsent,
  record: Pick<CollectionRecord, "consents">,
  locale: ResolvedLocale,
  time: (iso: string) => string,
): string[] {
  const { decision } = receiptMessages(locale);
  if (entry.decision === "refused") return [decision.refused];
  const withdrawal = withdrawalOf(entry, record);
  return [decision.given(time(entry.at)), ...(withdrawal ? [decision.withdrawn(time(withdrawal.at))] : [])];
}

/** Retention by rule, with the categories it applies to. The record may have dates that the notice did not. */
function retentionFacts({ record, notice }: CollectionReceipt, locale: ResolvedLocale): DescriptionItem[] {
  return groupBy(record.retention, ({ rule }) => rule).flatMap(([rule, entries]) => {
    const inNotice = notice.retention.find(({ id }) => id === rule);
    const [first] = entries;
    if (!inNotice || !first) return [];
    const hasNewDate = "until" in first && inNotice.until === undefined;
    const description = hasNewDate
      ? noticeMessages(locale).retainedUntilDay(first.until, inNotice.description)
      : inNotice.description;
    if (description === "") return [];
    const categories = entries.flatMap(({ category }) => {
      const entry = notice.fields.find((field) => field.category.id === category);
      return entry ? [entry.category.label] : [];
    });
    const sentences = [
      description.replace(/\.$/, ""),
      receiptMessages(locale).appliesTo([...new Set(categories)].join(", ")),
    ];
    return [{ term: inNotice.label, description: sentences.join(". ") }];
  });
}

function proofFacts(
  { record, notice }: CollectionReceipt,
  locale: ResolvedLocale,
  time: (iso: string) => string,
): DescriptionItem[] {
  const { labels, noticeDelivery } = receiptMessages(locale);
  return [
    ...(record.presentedAt === undefined ? [] : [{ term: labels.presented, description: time(record.presentedAt) }]),
    ...(record.noticeDelivery
      ? [
          {
            term: labels.noticeDelivery,
            description: noticeDelivery[record.noticeDelivery.method](record.noticeDelivery.deliveredBy),
          },
        ]
      : []),
    { term: labels.submitted, description: time(record.submittedAt) },
    { term: labels.record, description: record.id },
    { term: labels.notice, description: notice.id },
    { term: labels.noticeDigest, description: record.notice.digest },
    { term: labels.recordDigest, description: record.digest },
  ];
}
