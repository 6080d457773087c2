import type { ResolvedLocale } from "../locales/resolve-locale.js";
import { describeInterests } from "./describe-field.js";
import { countryName, describedRetention } from "./describe-notice.js";
import { retentionTimes } from "./describe-retention.js";
import { groupBy } from "./group-by.js";
import type { CollectionNotice, NoticeField, NoticeParty, NoticeUse } from "./notice.js";
import { sentence } from "./sentence.js";
import { formatList } from "../locales/format-list.js";
import { noticeMessages } from "../locales/messages/notice-messages.js";
import { inPersonMessages } from "../locales/messages/in-person-messages.js";

/** A passage of a notice that is read aloud. The heading is for the reader only. */
export interface SpokenPassage {
  /** The id of the section of the written notice with the same content. */
  readonly id: string;
  readonly heading: string;
  readonly sentences: readonly string[];
}

/**
 * A notice as passages to read aloud: who asks, what must be provided and the consequence otherwise, purposes, recipients,
 * retention and rights. Fields with the same facts are named together. Articles and details are left to the written notice.
 */
export function describeSpokenNotice(notice: CollectionNotice, locale: ResolvedLocale): SpokenPassage[] {
  const { headings } = noticeMessages(locale);
  const { complaint, fullPolicy, inWriting } = inPersonMessages(locale).spokenNotice;
  const { automatedDecisions, policy, withdrawal } = notice;
  const objection = notice.rights.find(({ id }) => id === "objection");
  const passages: readonly SpokenPassage[] = [
    passage("controller", headings.controller, speakParties(notice, locale)),
    passage("fields", headings.fields, [
      ...speakRequired(notice, locale),
      ...speakOptional(notice, locale),
      ...speakConditional(notice, locale),
    ]),
    passage("purposes", headings.purposes, [...speakUses(notice, locale), ...speakSpecial(notice, locale)]),
    passage("recipients", headings.recipients, speakRecipients(notice, locale)),
    passage("transfers", headings.transfers, speakTransfers(notice, locale)),
    passage("retention", headings.retention, speakRetention(notice, locale)),
    passage("rights", headings.rights, speakRights(notice, locale)),
    // Art. 21(4) GDPR: presented separately from any other information.
    passage("objection", headings.objection, objection ? [objection.description] : []),
    passage("withdrawal", headings.withdrawal, withdrawal ? [withdrawal.description] : []),
    passage("complaint", headings.complaint, [complaint(notice.complaint.authority?.name)]),
    passage(
      "automatedDecisions",
      headings.automatedDecisions,
      automatedDecisions ? [automatedDecisions.description] : [],
    ),
    passage("fullPolicy", headings.fullPolicy, [
      ...(policy.url === undefined ? [] : [fullPolicy(policy.url)]),
      inWriting,
    ]),
  ];
  return passages.filter(({ sentences }) => sentences.length > 0);
}

function passage(id: string, heading: string, sentences: readonly string[]): SpokenPassage {
  return { id, heading, sentences: sentences.map((text) => sentence(withoutScheme(text))) };
}

/** A text without "https://", which nobody reads aloud. */
function withoutScheme(text: string): string {
  return text.replace(/\bhttps?:\/\/(?:www\.)?(?=\w)/gi, "");
}

function speakParties(notice: CollectionNotice, locale: ResolvedLocale): string[] {
  const inPerson = inPersonMessages(locale);
  const { headings } = noticeMessages(locale);
  const { collection, controller, representative, dataProtectionOfficer, rightsContact } = notice;
  return [
    inPerson.spokenNotice.introduction(collection.title, controller?.name),
    // The contact is named with the rights.
    ...(rightsContact === undefined ? speakParty(headings.controller, controller) : []),
    ...speakParty(headings.representative, representative),
    ...speakParty(headings.dataProtectionOfficer, dataProtectionOfficer),
  ];
}

function speakParty(heading: string, party: NoticeParty | undefined): string[] {
  if (!party) return [];
  const contact = party.email ?? party.phone ?? party.address ?? party.url;
  return [`${heading}: ${contact === undefined ? party.name : `${party.name}, ${contact}`}`];
}

/** The required fields, why they are required, and the consequence otherwise, Art. 13(2)(e) GDPR. */
function speakRequired({ fields }: CollectionNotice, locale: ResolvedLocale): string[] {
  const { necessity, otherwise } = inPersonMessages(locale).spokenNotice;
  const required = fields.filter((field) => field.required);
  return groupBy(required, (field) => field.necessity ?? "required").flatMap(([kind, together]) => [
    ...list(namesOf(together, locale), locale).map(necessity[kind]),
    ...speakConsequences(together, locale, otherwise),
  ]);
}

function speakOptional({ fields }: CollectionNotice, locale: ResolvedLocale): string[] {
  const optional = fields.filter((field) => !field.required);
  return [
    ...list(namesOf(optional, locale), locale).map(inPersonMessages(locale).spokenNotice.optional),
    ...speakConsequences(optional, locale),
  ];
}

function speakConditional({ fields }: CollectionNotice, locale: ResolvedLocale): string[] {
  const conditional = fields.filter((field) => field.conditional);
  return list(namesOf(conditional, locale), locale).map(inPersonMessages(locale).spokenNotice.conditional);
}

/** The consequences of not providing fields. Once, if it is the same for all the fields just named. */
function speakConsequences(
  fields: readonly NoticeField[],
  locale: ResolvedLocale,
  otherwise?: (consequence: string) => string,
): string[] {
  const { without, quote } = inPersonMessages(locale).spokenNotice;
  return groupBy(fields, ({ consequence }) => consequence).flatMap(([consequence, together]) => {
    if (consequence === undefined) return [];
    if (otherwise && together.length === fields.length) return [otherwise(consequence)];
    const quoted = together.map(({ label }) => quote(label));
    return list(quoted, locale).map((names) => without(names, consequence));
  });
}

/** A field with one of its uses. */
interface FieldUse {
  readonly field: NoticeField;
  readonly use: NoticeUse;
}

/** Purposes by legal basis, Art. 13(1)(c) GDPR. Fields with the same purposes are named together. */
function speakUses({ fields }: CollectionNotice, locale: ResolvedLocale): string[] {
  const { basis, interests, laws } = inPersonMessages(locale).spokenNotice;
  const all = fields.flatMap((field): FieldUse[] => field.uses.map((use) => ({ field, use })));
  return groupBy(all, ({ use }) => basisKey(use)).flatMap(([, uses]) => {
    const [first] = uses;
    if (!first) return [];
    const { legalBasis, interests: pursued = [], laws: obligations = [] } = first.use;
    return [
      ...speakPurposes(uses, fields, locale),
      basis(legalBasis.label),
      ...list(describeInterests(pursued, locale), locale).map(interests),
      ...list(obligations, locale).map(laws),
    ];
  });
}

/** A key that is the same for uses with the same legal basis, interests and laws. */
function basisKey({ legalBasis, interests = [], laws = [] }: NoticeUse): string {
  return JSON.stringify([legalBasis.id, interests.map(({ id }) => id), laws]);
}

/** The number of fields from which "all of it" or "everything else" replaces their names. */
const many = 3;

function speakPurposes(uses: readonly FieldUse[], fields: readonly NoticeField[], locale: ResolvedLocale): string[] {
  const { use, useAll, useRest } = inPersonMessages(locale).spokenNotice;
  const purposesOf = (field: NoticeField) =>
    uses.flatMap((one) => (one.field === field ? [one.use.purpose.label] : [])).join("; ");
  const groups = groupBy([...new Set(uses.map(({ field }) => field))], purposesOf);
  const [only, ...others] = groups;
  const count = groups.reduce((sum, [, together]) => sum + together.length, 0);
  if (only && others.length === 0 && count === fields.length && count >= many) return [useAll(only[0])];
  const most = Math.max(...groups.map(([, together]) => together.length));
  // "Everything else" is only true if no field has another legal basis.
  const rest =
    count === fields.length && most >= many ? groups.find(([, together]) => together.length === most) : undefined;
  return [
    ...groups
      .filter((group) => group !== rest)
      .flatMap(([purposes, together]) => list(namesOf(together, locale), locale).map((names) => use(names, purposes))),
    ...(rest ? [useRest(rest[0])] : []),
  ];
}

/** Special categories of data, with their condition under Art. 9(2) GDPR. */
function speakSpecial({ fields }: CollectionNotice, locale: ResolvedLocale): string[] {
  const { special: speakKind } = inPersonMessages(locale).spokenNotice;
  const specials = fields.flatMap((field) => (field.special ? [{ field, special: field.special }] : []));
  return groupBy(specials, ({ special: { kind, condition } }) => `${kind} ${condition.id}`).flatMap(([, together]) => {
    const [first] = together;
    if (!first) return [];
    const { label, condition } = first.special;
    const names = namesOf(
      together.map(({ field }) => field),
      locale,
    );
    return list(names, locale).map((listed) => speakKind(listed, label, condition.label));
  });
}

function speakRecipients({ recipients }: CollectionNotice, locale: ResolvedLocale): string[] {
  const names = recipients.map(({ label }) => label);
  return list(names, locale).map(inPersonMessages(locale).spokenNotice.recipients);
}

function speakTransfers({ transfers }: CollectionNotice, locale: ResolvedLocale): string[] {
  if (transfers?.length === 0) return [noticeMessages(locale).noTransfers];
  const { transfer } = inPersonMessages(locale).spokenNotice;
  return (transfers ?? []).map(({ recipient, country, safeguard }) =>
    transfer(recipient, countryName(country, locale), safeguard),
  );
}

/** Retention times, Art. 13(2)(a) GDPR. Which rule applies to what, and when it begins, is left to the written notice. */
function speakRetention(notice: CollectionNotice, locale: ResolvedLocale): string[] {
  const { retention, retentions } = inPersonMessages(locale).spokenNotice;
  const [time, ...others] = retentionTimes(describedRetention(notice), locale);
  if (time === undefined) return [];
  return [others.length === 0 ? retention(time) : retentions([time, ...others].join("; "))];
}

function speakRights({ rights, rightsContact }: CollectionNotice, locale: ResolvedLocale): string[] {
  const inPerson = inPersonMessages(locale);
  const notice = noticeMessages(locale);
  const { right, rights: spoken } = inPerson.spokenNotice;
  const named = rights.flatMap(({ id }) => (id === "objection" ? [] : [right[id]]));
  return [
    ...(named.length === 0 ? [] : [spoken(named.join("; "))]),
    ...(rightsContact === undefined ? [] : [notice.rightsContact(rightsContact)]),
  ];
}

/** The labels of fields. Fields of one group are named by its label, with their own in brackets. */
function namesOf(fields: readonly NoticeField[], locale: ResolvedLocale): string[] {
  return groupBy(fields, ({ name, label }) => groupLabelOf(name, label) ?? Symbol(name)).flatMap(
    ([group, together]) => {
      if (typeof group === "symbol" || together.length === 1)
        return together.map(({ label }) => quoteIfNeeded(label, locale));
      const parts = together.map(({ label }) => label.slice(group.length + 2));
      return [`${quoteIfNeeded(group, locale)} (${formatList(locale.language, parts)})`];
    },
  );
}

/** The label of the group of a field: "Billing address" of "Billing address: street". */
function groupLabelOf(name: string, label: string): string | undefined {
  const end = label.lastIndexOf(": ");
  return name.includes(".") && end > 0 ? label.slice(0, end) : undefined;
}

/** A label within a sentence, in quotation marks if it has punctuation of its own. */
function quoteIfNeeded(label: string, locale: ResolvedLocale): string {
  return /[.,:;!?…？！。\n]/.test(label) ? inPersonMessages(locale).spokenNotice.quote(label) : label;
}

/** One sentence part, "a, b and c", or none without items. */
function list(items: readonly string[], locale: ResolvedLocale): string[] {
  return items.length === 0 ? [] : [formatList(locale.language, items)];
}
