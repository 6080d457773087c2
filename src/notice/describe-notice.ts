import type { ResolvedLocale } from "../locales/resolve-locale.js";
import { describeField, type DescriptionItem, type FieldDescription } from "./describe-field.js";
import { legendOf } from "./legend.js";
import type { CollectionNotice, NoticeParty, NoticeRetention } from "./notice.js";
import { noticeMessages } from "../locales/messages/notice-messages.js";
import { lawMessages } from "../locales/messages/law-messages.js";

/** One section of a notice, as people read it. Every format and the notice panel render these. */
export interface NoticeSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly facts: readonly DescriptionItem[];
  readonly fields: readonly FieldDescription[];
}

/** A notice, as people read it. */
export interface NoticeDescription {
  readonly title: string;
  readonly introduction: string;
  /** The meaning of the marks, for formats that show them. "" if none is in use. */
  readonly legend: string;
  readonly sections: readonly NoticeSection[];
}

/** A notice as sections and sentences, in its own language. An empty section is left out. */
export function describeNotice(notice: CollectionNotice, locale: ResolvedLocale): NoticeDescription {
  const { headings, introduction, title } = noticeMessages(locale);
  const messages = noticeMessages(locale);
  const { controller, representative, dataProtectionOfficer, withdrawal, transfers, automatedDecisions } = notice;
  const objection = notice.rights.find(({ id }) => id === "objection");
  return {
    title: title[notice.collection.mode],
    introduction: introduction(notice.collection.title, controller?.name),
    legend: writtenLegend(notice, locale),
    sections: [
      section("fields", headings.fields, {
        fields: notice.fields.map((field) => describeField(field, notice, locale)),
      }),
      section("controller", headings.controller, controller && partySection(controller, locale)),
      section("representative", headings.representative, representative && partySection(representative, locale)),
      section(
        "dataProtectionOfficer",
        headings.dataProtectionOfficer,
        dataProtectionOfficer && partySection(dataProtectionOfficer, locale),
      ),
      section("service", headings.service, {
        paragraphs: [notice.collection.service.label, notice.collection.service.description ?? ""].filter(
          (text) => text !== "",
        ),
      }),
      section("subjects", headings.subjects, { items: notice.subjects.map(({ label }) => label) }),
      section("purposes", headings.purposes, {
        items: notice.purposes.map(({ label, description }) =>
          description === undefined ? label : `${label}: ${description}`,
        ),
      }),
      section("recipients", headings.recipients, {
        items: notice.recipients.map(({ label, role }) =>
          role === undefined ? label : `${label} (${lawMessages(locale).role[role]})`,
        ),
      }),
      section("transfers", headings.transfers, {
        paragraphs: transfers?.length === 0 ? [messages.noTransfers] : [],
        items: (transfers ?? []).map(({ recipient, country, safeguard }) =>
          messages.transfer(recipient, countryName(country, locale), safeguard),
        ),
      }),
      section("retention", headings.retention, {
        facts: describedRetention(notice).map(({ label, description, laws }) => ({
          term: label,
          description: [description, ...(laws ? [messages.laws(laws.join(", "))] : [])].join(" "),
        })),
      }),
      section("rights", headings.rights, {
        paragraphs: notice.rightsContact === undefined ? [] : [messages.rightsContact(notice.rightsContact)],
        facts: notice.rights
          .filter(({ id }) => id !== "objection")
          .map(({ label, article, description }) => ({ term: `${label} (${article})`, description })),
      }),
      // Art. 21(4) GDPR: presented separately from any other information.
      section(
        "objection",
        headings.objection,
        objection && { paragraphs: [`${objection.description} (${objection.article})`] },
      ),
      section(
        "withdrawal",
        headings.withdrawal,
        withdrawal && { paragraphs: [`${withdrawal.description} (${withdrawal.article})`] },
      ),
      section("complaint", headings.complaint, {
        paragraphs: [`${notice.complaint.description} (${notice.complaint.article})`],
        ...(notice.complaint.authority ? { facts: partyFacts(notice.complaint.authority, locale) } : {}),
      }),
      section(
        "automatedDecisions",
        headings.automatedDecisions,
        automatedDecisions && { paragraphs: [automatedDecisions.description] },
      ),
      section(
        "fullPolicy",
        headings.fullPolicy,
        notice.policy.url === undefined ? undefined : { paragraphs: [notice.policy.url] },
      ),
    ].filter(isNotEmpty),
  };
}

/** The meaning of the marks that a written notice shows: symbols and text, but no coloured bar. */
function writtenLegend({ marking: { legend, marks } }: CollectionNotice, locale: ResolvedLocale): string {
  if (legend === "") return "";
  return marks
    .map(({ colour: _bar, ...mark }) => mark)
    .filter(({ symbol, words }) => symbol !== undefined || words !== undefined)
    .map((mark) => legendOf(mark, locale))
    .join(" ");
}

/** The elements that a notice lacks, as a section for the data protection lead. */
export function describeMissing(notice: CollectionNotice, locale: ResolvedLocale): NoticeSection | undefined {
  const missing = section("missing", noticeMessages(locale).headings.missing, {
    items: notice.missing.map(({ description }) => description),
  });
  return isNotEmpty(missing) ? missing : undefined;
}

function section(id: string, heading: string, parts: Partial<NoticeSection> | undefined): NoticeSection {
  return { id, heading, paragraphs: [], items: [], facts: [], fields: [], ...parts };
}

function isNotEmpty({ paragraphs, items, facts, fields }: NoticeSection): boolean {
  return paragraphs.length + items.length + facts.length + fields.length > 0;
}

function partySection(party: NoticeParty, locale: ResolvedLocale): Partial<NoticeSection> {
  const [name, ...facts] = partyFacts(party, locale);
  return { paragraphs: name ? [name.description] : [], facts };
}

function partyFacts({ name, address, email, phone, url }: NoticeParty, locale: ResolvedLocale): DescriptionItem[] {
  const { labels } = noticeMessages(locale);
  return [
    { term: "", description: name },
    { term: labels.address, description: address },
    { term: labels.email, description: email },
    { term: labels.phone, description: phone },
    { term: labels.website, description: url },
  ].flatMap(({ term, description }) => (description === undefined ? [] : [{ term, description }]));
}

/** The retention rules that state a period or criteria. The others are listed as missing. */
export function describedRetention({ retention }: CollectionNotice): NoticeRetention[] {
  return retention.filter(({ description }) => description !== "");
}

/** The name of a country in the language of a locale. */
export function countryName(code: string, { language }: ResolvedLocale): string {
  // Intl throws for anything but a code, and a policy may name the country instead.
  const isCode = /^([a-z]{2}|\d{3})$/i.test(code);
  return isCode ? (new Intl.DisplayNames([language], { type: "region" }).of(code.toUpperCase()) ?? code) : code;
}
