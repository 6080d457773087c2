import type { Collection, CollectionField } from "../collection/model/collection.js";
import { findField } from "../collection/model/find-field.js";
import { usedMarks } from "../collection/model/marks.js";
import { resolveLocale } from "../locales/resolve-locale.js";
import { legalBases, rightsFor, type LegalBasisId } from "../policy/legal.js";
import type { Party } from "../policy/policy.js";
import { localize, type LocalizedText } from "../policy/text.js";
import { legendOf, markText } from "./legend.js";
import type {
  CollectionNotice,
  NoticeEntry,
  NoticeField,
  NoticeParty,
  NoticeRecipient,
  NoticeRetention,
  NoticeTransfer,
  NoticeUse,
} from "./notice.js";
import { missingElements } from "./missing-elements.js";
import { describeRetention } from "./describe-retention.js";
import { datesOf, type RetentionEnds } from "./retention-ends.js";
import {
  idsIn,
  interestIds,
  lawsOf,
  type NoticeContext,
  recipientIds,
  restsOnConsent,
  retentionIds,
} from "./notice-context.js";
import { unique } from "../policy/unique.js";
import { lawMessages } from "../locales/messages/law-messages.js";
import { noticeMessages } from "../locales/messages/notice-messages.js";

/** Options of `createNotice`. */
export interface NoticeOptions {
  /** The language, BCP 47. @default the collection's language */
  readonly language?: string;
  /** The names of the fields on screen; in a row, as "attendees.0.name". @default all fields of the collection */
  readonly fields?: readonly string[];
  /** What `retentionEnd` returned, by retention rule, where the event is known. */
  readonly retentionEnds?: RetentionEnds | undefined;
}

/**
 * The notice of a form, in one language (Art. 13 GDPR). Pure: the same form, policy, language and fields give the same
 * bytes. What the policy does not state is left out and listed under `missing`.
 *
 * @throws {RangeError} for a language without a locale, an unknown field, or the end of an unknown retention rule.
 */
export function createNotice(collection: Collection, options: NoticeOptions = {}): CollectionNotice {
  if (!collection?.serviceEntry) {
    throw new TypeError(
      "createNotice was given no collection, so there is nothing to describe. Pass what defineCollection returned.",
    );
  }
  const { policy, serviceEntry } = collection;
  const locale = resolveLocale(options.language ?? collection.language, collection.locales);
  const { language } = locale;
  const read = (text: LocalizedText) => localize(text, language, policy.language);
  const fields = options.fields ? pickFields(collection, options.fields) : collection.fields;
  const readOwn = (text: LocalizedText) => localize(text, language, collection.language);
  const dates = datesOf(collection, options.retentionEnds);
  const source: NoticeContext = { collection, locale, fields, dates, read, readOwn };

  const controller = policy.controller && readParty(policy.controller, read);
  const bases = usedBases(fields);
  const contact = controller?.email ?? controller?.address ?? controller?.url;
  const recipients = recipientsOf(source);
  const transfers = transfersOf(source, recipients);
  const title = collection.title === undefined ? read(serviceEntry.label) : readOwn(collection.title);

  return {
    kind: "collection-notice",
    schemaVersion: "1",
    id: `${collection.id}/${policy.id}@${policy.version}/${language}`,
    language,
    collection: {
      id: collection.id,
      title,
      service: {
        id: collection.service,
        label: read(serviceEntry.label),
        ...(serviceEntry.description === undefined ? {} : { description: read(serviceEntry.description) }),
      },
      mode: collection.mode,
    },
    policy: { id: policy.id, version: policy.version, ...(policy.url === undefined ? {} : { url: policy.url }) },
    ...(controller ? { controller } : {}),
    ...(policy.representative ? { representative: readParty(policy.representative, read) } : {}),
    ...(policy.dataProtectionOfficer ? { dataProtectionOfficer: readParty(policy.dataProtectionOfficer, read) } : {}),
    subjects: entriesOf(collection.subjects, policy.subjects, read),
    marking: markingOf(source),
    fields: fields.map((field) => noticeField(field, source)),
    purposes: unique(fields.flatMap(({ disclosure }) => Object.keys(disclosure.uses))).flatMap((id) => {
      const purpose = policy.purposes[id];
      if (!purpose) return [];
      const { label, description } = purpose;
      return [{ id, label: read(label), ...(description === undefined ? {} : { description: read(description) }) }];
    }),
    recipients,
    ...(transfers ? { transfers } : {}),
    retention: retentionOf(source),
    rights: rightsFor(bases).map((id) => ({ id, ...lawMessages(locale).right[id] })),
    ...(contact === undefined ? {} : { rightsContact: contact }),
    ...(fields.some(restsOnConsent)
      ? {
          withdrawal: {
            article: lawMessages(locale).withdrawal.article,
            description: lawMessages(locale).withdrawal.description,
          },
        }
      : {}),
    complaint: {
      article: lawMessages(locale).complaint.article,
      description: lawMessages(locale).complaint.description,
      ...(policy.supervisoryAuthority ? { authority: readParty(policy.supervisoryAuthority, read) } : {}),
    },
    ...automatedDecisionsOf(source),
    missing: missingElements(source),
  };
}

/** The fields of these names, each once. A field of a list appears once for all its rows. */
function pickFields(collection: Collection, names: readonly string[]): CollectionField[] {
  const patternOf = (name: string) => (collection.fieldsByName.has(name) ? name : findField(collection, name)?.pattern);
  const unknown = names.find((name) => patternOf(name) === undefined);
  if (unknown !== undefined) {
    const known = collection.fields.map(({ name }) => JSON.stringify(name)).join(", ");
    throw new RangeError(
      `Collection ${JSON.stringify(collection.id)} has no field ${JSON.stringify(unknown)}, so its notice cannot describe it. It has ${known}.`,
    );
  }
  // The order is that of the form, not of the names: the same fields give the same bytes.
  const picked = new Set(names.map(patternOf));
  return collection.fields.filter(({ name }) => picked.has(name));
}

function noticeField(field: CollectionField, source: NoticeContext): NoticeField {
  const { disclosure, necessity } = field;
  const { collection, locale, read, readOwn } = source;
  const { category: categoryId, consequence, condition } = disclosure;
  const category = collection.policy.categories[categoryId];
  const mark = field.mark && markText(field.mark, locale, read);
  return {
    name: field.name,
    label: [...field.within, field.label].map(readOwn).join(": "),
    category: { id: categoryId, label: category ? read(category.label) : categoryId },
    uses: Object.entries(disclosure.uses).map(([purpose, basis]) => noticeUse(purpose, basis, field, source)),
    required: field.required,
    ...(necessity === undefined ? {} : { necessity }),
    ...(consequence === undefined ? {} : { consequence: readOwn(consequence) }),
    ...(mark ? { mark } : {}),
    retention: retentionIds(field, collection),
    recipients: recipientIds(field, collection),
    ...(category?.special && condition
      ? {
          special: {
            kind: category.special,
            label: lawMessages(locale).special[category.special],
            condition: { id: condition, ...lawMessages(locale).condition[condition] },
          },
        }
      : {}),
    conditional: field.conditional,
  };
}

function noticeUse(purpose: string, basis: LegalBasisId, field: CollectionField, source: NoticeContext): NoticeUse {
  const { collection, locale, read } = source;
  const { policy } = collection;
  const entry = policy.purposes[purpose];
  const interests = basis === "legitimateInterests" ? interestIds(field, collection) : [];
  const laws = basis === "legalObligation" ? lawsOf(field, source) : [];
  return {
    purpose: { id: purpose, label: entry ? read(entry.label) : purpose },
    legalBasis: { id: basis, ...lawMessages(locale).legalBasis[basis] },
    ...(interests.length > 0
      ? {
          interests: interests.flatMap((id) => {
            const interest = policy.interests[id];
            if (!interest) return [];
            return [
              {
                id,
                label: read(interest.label),
                ...(interest.holder === undefined ? {} : { holder: read(interest.holder) }),
              },
            ];
          }),
        }
      : {}),
    ...(laws.length > 0 ? { laws } : {}),
  };
}

function markingOf({ collection, locale, fields, read }: NoticeContext): CollectionNotice["marking"] {
  const marks = usedMarks(fields.map((field) => field.mark)).map((mark) => markText(mark, locale, read));
  return { legend: collection.marking.legend ? marks.map((mark) => legendOf(mark, locale)).join(" ") : "", marks };
}

function recipientsOf({ collection, fields, read }: NoticeContext): NoticeRecipient[] {
  return idsIn(fields.map((field) => recipientIds(field, collection))).flatMap((id) => {
    const recipient = collection.policy.recipients[id];
    if (!recipient) return [];
    const { label, role } = recipient;
    return [{ id, label: read(label), ...(role === undefined ? {} : { role }) }];
  });
}

/** Transfers to third countries. `undefined` if the policy does not state that there are none. */
function transfersOf(
  { collection, read }: NoticeContext,
  recipients: readonly NoticeRecipient[],
): NoticeTransfer[] | undefined {
  const transfers = recipients.flatMap(({ id, label }): NoticeTransfer[] => {
    const { country, safeguard } = collection.policy.recipients[id] ?? {};
    if (country === undefined) return [];
    return [{ recipient: label, country, ...(safeguard === undefined ? {} : { safeguard: read(safeguard) }) }];
  });
  return transfers.length > 0 || collection.policy.transfers === "none" ? transfers : undefined;
}

function retentionOf({ collection, fields, dates, locale, read }: NoticeContext): NoticeRetention[] {
  return idsIn(fields.map((field) => retentionIds(field, collection))).flatMap((id) => {
    const rule = collection.policy.retention[id];
    return rule ? [{ id, label: read(rule.label), ...describeRetention(rule, locale, read, dates.get(id)) }] : [];
  });
}

function automatedDecisionsOf({
  collection,
  locale,
  read,
}: NoticeContext): Pick<CollectionNotice, "automatedDecisions"> {
  const stated = collection.policy.automatedDecisions;
  if (stated === undefined) return {};
  return stated === "none"
    ? { automatedDecisions: { used: false, description: noticeMessages(locale).noAutomatedDecisions } }
    : { automatedDecisions: { used: true, description: read(stated.description) } };
}

/** The legal bases in use, in the order of Art. 6(1) GDPR, whatever the order of the fields. */
function usedBases(fields: readonly CollectionField[]): LegalBasisId[] {
  const used = new Set<string>(fields.flatMap(({ disclosure }) => Object.values(disclosure.uses)));
  // Art. 20(1)(a) GDPR gives the same rights for explicit consent.
  if (fields.some(restsOnConsent)) used.add("consent");
  return Object.keys(legalBases).filter((id): id is LegalBasisId => used.has(id));
}

function entriesOf(
  ids: readonly string[],
  table: { readonly [id: string]: { readonly label: LocalizedText } },
  read: (text: LocalizedText) => string,
): NoticeEntry[] {
  return ids.flatMap((id) => {
    const entry = table[id];
    return entry ? [{ id, label: read(entry.label) }] : [];
  });
}

function readParty({ name, address, email, phone, url }: Party, read: (text: LocalizedText) => string): NoticeParty {
  return {
    name: read(name),
    ...(address === undefined ? {} : { address: read(address) }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(url === undefined ? {} : { url }),
  };
}
