import type { Collection } from "../../collection/model/collection.js";
import type { CollectionNotice, NoticeField, NoticeUse } from "../../notice/notice.js";
import type { CollectionRecord, RecordConsent } from "../../record/record.js";
import { findNoticeField } from "../../record/find-notice-field.js";
import { noticeForExport } from "../notice-for-export.js";

/** A record with its notice. */
export interface RecordAndNotice {
  readonly record: CollectionRecord;
  /** The notice that was on screen, which the record refers to. */
  readonly notice: CollectionNotice;
}

/** @throws {TypeError} if record, notice and form do not belong together. */
export function assertMatchingSource(collection: Collection, { record, notice }: RecordAndNotice): void {
  noticeForExport(collection, { notice });
  if (record.collection === collection.id && record.notice.id === notice.id) return;
  throw new TypeError(
    `The record ${JSON.stringify(record.id)} is of the notice ${JSON.stringify(record.notice.id)}, not of ${JSON.stringify(notice.id)}: the export would state a notice that the person did not see. Pass the notice that was on screen.`,
  );
}

/** A purpose of the submitted data, with all fields on the same legal basis. */
export interface PermittedUse {
  readonly use: NoticeUse;
  readonly fields: readonly NoticeField[];
  /** The consents it relies on, the latest decision of each. Empty for another legal basis. */
  readonly consents: readonly RecordConsent[];
}

/**
 * The submitted fields by purpose and legal basis. Fields in the rows of a list appear once. Uses that rely on a refused or
 * withdrawn consent are included; `isAllowed` tells them apart.
 */
export function permittedUses({ record, notice }: RecordAndNotice): PermittedUse[] {
  const filled = new Set(record.fields.filter(({ given }) => given).map(({ name }) => noticeName(name, notice)));
  const decided = new Set(record.consents.map(({ field }) => noticeName(field, notice)));
  const found = new Map<string, { use: NoticeUse; fields: NoticeField[]; consents: RecordConsent[] }>();
  for (const field of notice.fields.filter(({ name }) => filled.has(name) || decided.has(name))) {
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

/** Whether the use is permitted: every consent that it relies on is given and not withdrawn. */
export function isAllowed({ use, fields, consents }: PermittedUse): boolean {
  if (!fields.some((field) => requiresConsent(use, field))) return true;
  return consents.length > 0 && consents.every(({ decision }) => decision === "given");
}

/** Whether a use relies on consent: Art. 6(1)(a) GDPR, or Art. 9(2)(a) for special categories. */
function requiresConsent(use: NoticeUse, field: NoticeField): boolean {
  return use.legalBasis.id === "consent" || field.special?.condition.id === "explicitConsent";
}

/**
 * The consents that a use of a field relies on: that of the field itself, otherwise those for the same purpose and category
 * of data, otherwise those for the same purpose.
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
    const name = noticeName(consent.field, notice);
    return { consent, name, category: notice.fields.find((entry) => entry.name === name)?.category.id };
  });
  const sameField = candidates.filter(({ name }) => name === field.name);
  const sameCategory = candidates.filter(({ category }) => category === field.category.id);
  return [sameField, sameCategory, candidates].find((list) => list.length > 0)?.map(({ consent }) => consent) ?? [];
}

/** The name that a notice has for a field: "attendees.*.name" for "attendees.0.name". */
export function noticeName(name: string, { fields }: CollectionNotice): string {
  return findNoticeField(fields, name)?.name ?? name;
}
