import type { Collection } from "../../collection/model/collection.js";
import type { CollectionNotice, NoticeField, NoticeUse } from "../../notice/notice.js";
import type { CollectionRecord, RecordConsent } from "../../record/record.js";
import { noticeForExport } from "../notice-for-export.js";

/** What happened at one submit, and what was on screen. */
export interface RecordAndNotice {
  readonly record: CollectionRecord;
  /** The notice that was on screen: the one that the record refers to. */
  readonly notice: CollectionNotice;
}

/** @throws {TypeError} where record, notice and form do not belong together. */
export function assertMatchingSource(collection: Collection, { record, notice }: RecordAndNotice): void {
  noticeForExport(collection, { notice });
  if (record.collection === collection.id && record.notice.id === notice.id) return;
  throw new TypeError(
    `The record ${JSON.stringify(record.id)} is of the notice ${JSON.stringify(record.notice.id)}, not of ${JSON.stringify(notice.id)}: it would say that a person was told what they were not. Pass the notice that was on screen.`,
  );
}

/** A purpose that what was given is used for, with all that rests on the same basis. */
export interface PermittedUse {
  readonly use: NoticeUse;
  readonly fields: readonly NoticeField[];
  /** The consents it rests on, the latest decision of each. None where it rests on something else. */
  readonly consents: readonly RecordConsent[];
}

/**
 * What was given, by purpose and legal basis. What was given in the rows of a list stands there once. What rests on a consent
 * that was refused or withdrawn is there as well, for whoever records decisions: see `isAllowed`.
 */
export function permittedUses({ record, notice }: RecordAndNotice): PermittedUse[] {
  const given = new Set(record.fields.filter(({ given: was }) => was).map(({ name }) => patternOf(name, notice)));
  const decided = new Set(record.consents.map(({ field }) => patternOf(field, notice)));
  const found = new Map<string, { use: NoticeUse; fields: NoticeField[]; consents: RecordConsent[] }>();
  for (const field of notice.fields.filter(({ name }) => given.has(name) || decided.has(name))) {
    for (const use of field.uses) {
      const consents = consentsFor(use, field, { record, notice });
      const basis = [use.legalBasis.id, field.special?.condition.id ?? "", ...consents.map((consent) => consent.field)];
      const key = JSON.stringify([use.purpose.id, ...basis]);
      const entry = found.get(key);
      if (entry) entry.fields.push(field);
      else found.set(key, { use, fields: [field], consents });
    }
  }
  return [...found.values()];
}

/** Whether all that the use rests on is there: a consent that was given, and not withdrawn since. */
export function isAllowed({ use, fields, consents }: PermittedUse): boolean {
  if (!fields.some((field) => requiresConsent(use, field))) return true;
  return consents.length > 0 && consents.every(({ decision }) => decision === "given");
}

/** Whether a use rests on consent: Art. 6(1)(a), or 9(2)(a) GDPR for special categories. */
function requiresConsent(use: NoticeUse, field: NoticeField): boolean {
  return use.legalBasis.id === "consent" || field.special?.condition.id === "explicitConsent";
}

/**
 * The consents that a use of a field rests on: its own where the field asks for one, or else those for the same purpose
 * and the same category of data, or else those for the same purpose.
 */
function consentsFor(use: NoticeUse, field: NoticeField, { record, notice }: RecordAndNotice): RecordConsent[] {
  if (!requiresConsent(use, field)) return [];
  const latest = new Map(
    record.consents
      .filter(({ purpose }) => purpose === use.purpose.id)
      .toSorted((one, other) => one.at.localeCompare(other.at))
      .map((consent) => [consent.field, consent]),
  );
  const candidates = [...latest.values()].map((consent) => {
    const name = patternOf(consent.field, notice);
    return { consent, name, category: notice.fields.find((told) => told.name === name)?.category.id };
  });
  const own = candidates.filter(({ name }) => name === field.name);
  const alike = candidates.filter(({ category }) => category === field.category.id);
  return [own, alike, candidates].find((list) => list.length > 0)?.map(({ consent }) => consent) ?? [];
}

/** The name that a notice tells a field by: "attendees.*.name" for "attendees.0.name". */
export function patternOf(name: string, { fields }: CollectionNotice): string {
  if (fields.some((field) => field.name === name)) return name;
  const pattern = name.replaceAll(/\.\d+(?=\.)/g, ".*");
  return fields.some((field) => field.name === pattern) ? pattern : name;
}
