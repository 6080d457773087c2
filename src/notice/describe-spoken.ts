import type { ResolvedLocale } from "../locales/resolve-locale.js";
import { describeInterests } from "./describe-field.js";
import { countryName, retentionTold } from "./describe-notice.js";
import { retentionTimes } from "./describe-retention.js";
import { groupBy } from "./group-by.js";
import type { CollectionNotice, NoticeField, NoticeParty, NoticeUse } from "./notice.js";
import { sentence } from "./sentence.js";
import { formatList } from "../locales/format-list.js";
import { noticeMessages } from "../locales/messages/notice-messages.js";
import { inPersonMessages } from "../locales/messages/in-person-messages.js";

/** What is read out in one breath. The heading is for the eye of whoever reads. */
export interface SpokenPassage {
  /** That of the notice's section which says the same in full. */
  readonly id: string;
  readonly heading: string;
  readonly sentences: readonly string[];
}

/**
 * Puts a notice into what can be listened to: who asks and why now, what must be given and what happens otherwise, what
 * for, who receives it, how long, and what the person can do about it. Fields of which the same is true are told together,
 * articles of the law and the finer terms are left to the notice in writing.
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
    // Art. 21(4) GDPR: brought to the person's attention apart from the rest.
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

/** Nobody says "https, colon, slash, slash". */
function withoutScheme(text: string): string {
  return text.replace(/\bhttps?:\/\/(?:www\.)?(?=\w)/gi, "");
}

function speakParties(notice: CollectionNotice, locale: ResolvedLocale): string[] {
  const inPerson = inPersonMessages(locale);
  const { headings } = noticeMessages(locale);
  const { collection, controller, representative, dataProtectionOfficer, rightsContact } = notice;
  return [
    inPerson.spokenNotice.introduction(collection.title, controller?.name),
    // Where to write to is said with the rights.
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

/** What the asterisk says, Art. 13(2)(e) GDPR: what must be given, why, and what happens otherwise. */
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

/** What happens otherwise: once, where it is the same for all that was just named. */
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

/** A purpose of one field, and what it rests on. */
interface FieldUse {
  readonly field: NoticeField;
  readonly use: NoticeUse;
}

/** What for and on which basis, Art. 13(1)(c) GDPR: by basis, and under it what is used for the same, together. */
function speakUses({ fields }: CollectionNotice, locale: ResolvedLocale): string[] {
  const { basis, interests, laws } = inPersonMessages(locale).spokenNotice;
  const all = fields.flatMap((field): FieldUse[] => field.uses.map((use) => ({ field, use })));
  return groupBy(all, ({ use }) => groundOf(use)).flatMap(([, resting]) => {
    const [first] = resting;
    if (!first) return [];
    const { legalBasis, interests: pursued = [], laws: asking = [] } = first.use;
    return [
      ...speakPurposes(resting, fields, locale),
      basis(legalBasis.label),
      ...list(describeInterests(pursued, locale), locale).map(interests),
      ...list(asking, locale).map(laws),
    ];
  });
}

/** What a use rests on, to tell whether two rest on the same. */
function groundOf({ legalBasis, interests = [], laws = [] }: NoticeUse): string {
  return JSON.stringify([legalBasis.id, interests.map(({ id }) => id), laws]);
}

/** From so many fields on, they are told as all there are, or as all that have not been named. */
const many = 3;

function speakPurposes(uses: readonly FieldUse[], fields: readonly NoticeField[], locale: ResolvedLocale): string[] {
  const { use, useAll, useRest } = inPersonMessages(locale).spokenNotice;
  const purposesOf = (field: NoticeField) =>
    uses.flatMap((one) => (one.field === field ? [one.use.purpose.label] : [])).join("; ");
  const groups = groupBy([...new Set(uses.map(({ field }) => field))], purposesOf);
  const [only, ...others] = groups;
  const told = groups.reduce((sum, [, together]) => sum + together.length, 0);
  if (only && others.length === 0 && told === fields.length && told >= many) return [useAll(only[0])];
  const most = Math.max(...groups.map(([, together]) => together.length));
  // Everything else is everything only where no field is left for another basis.
  const rest =
    told === fields.length && most >= many ? groups.find(([, together]) => together.length === most) : undefined;
  return [
    ...groups
      .filter((group) => group !== rest)
      .flatMap(([purposes, together]) => list(namesOf(together, locale), locale).map((names) => use(names, purposes))),
    ...(rest ? [useRest(rest[0])] : []),
  ];
}

/** Special categories of data, and what allows them to be asked for, Art. 9(2) GDPR. */
function speakSpecial({ fields }: CollectionNotice, locale: ResolvedLocale): string[] {
  const { special } = inPersonMessages(locale).spokenNotice;
  const specials = fields.flatMap((field) => (field.special ? [{ field, is: field.special }] : []));
  return groupBy(specials, ({ is }) => `${is.kind} ${is.condition.id}`).flatMap(([, together]) => {
    const [first] = together;
    if (!first) return [];
    const { label: kind, condition } = first.is;
    const told = together.map(({ field }) => field);
    return list(namesOf(told, locale), locale).map((names) => special(names, kind, condition.label));
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

/** How long, Art. 13(2)(a) GDPR. What is kept by which rule, and when its period begins, is left to the notice in writing. */
function speakRetention(notice: CollectionNotice, locale: ResolvedLocale): string[] {
  const { retention, retentions } = inPersonMessages(locale).spokenNotice;
  const [time, ...others] = retentionTimes(retentionTold(notice), locale);
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

/** Fields by their labels; those that one disclosure covers, by what it calls the whole and then each part. */
function namesOf(fields: readonly NoticeField[], locale: ResolvedLocale): string[] {
  return groupBy(fields, ({ name, label }) => wholeOf(name, label) ?? Symbol(name)).flatMap(([whole, together]) => {
    if (typeof whole === "symbol" || together.length === 1) return together.map(({ label }) => callOut(label, locale));
    const parts = together.map(({ label }) => label.slice(whole.length + 2));
    return [`${callOut(whole, locale)} (${formatList(locale.language, parts)})`];
  });
}

/** What stands before "street" in "Billing address: street", where that is a part of the whole. */
function wholeOf(name: string, label: string): string | undefined {
  const end = label.lastIndexOf(": ");
  return name.includes(".") && end > 0 ? label.slice(0, end) : undefined;
}

/** A label that reads as more than a name stands apart from the sentence around it. */
function callOut(label: string, locale: ResolvedLocale): string {
  return /[.,:;!?…？！。\n]/.test(label) ? inPersonMessages(locale).spokenNotice.quote(label) : label;
}

/** "a, b and c"; nothing where there is nothing to list. */
function list(items: readonly string[], locale: ResolvedLocale): string[] {
  return items.length === 0 ? [] : [formatList(locale.language, items)];
}
