import type { Collection, CollectionField } from "../../collection/collection.js";
import type { Locale } from "../../locales/locale.js";
import type { CollectionNotice } from "../../notice/notice.js";
import type { Text } from "../../policy/text.js";

/** What has to be known of a consent where it is asked for: what for, about what, that it is free, how it is taken back. */
export function consentTerms(
  { pattern, disclosure }: CollectionField,
  { fields, exerciseAt }: CollectionNotice,
  collection: Collection,
  locale: Locale,
  read: (text: Text) => string,
): string[] {
  const { consent } = locale.form;
  const purposes = fields.find(({ name }) => name === pattern)?.uses.map(({ purpose }) => purpose.label) ?? [];
  const covered = (disclosure.covers ?? []).flatMap((name) => collection.fieldsByName.get(name) ?? []);
  return [
    ...purposes.map(consent.purpose),
    ...(covered.length === 0 ? [] : [consent.covers(locale.notice.and(covered.map(({ label }) => read(label))))]),
    consent.free,
    consent.withdraw(exerciseAt),
  ];
}
