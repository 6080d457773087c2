import type { Collection, CollectionField } from "../collection/model/collection.js";
import { isConsent } from "../collection/model/consent-only.js";
import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { LocalizedText } from "../policy/text.js";
import type { RetentionDate } from "../retention/retention-end.js";
import { unique } from "../policy/unique.js";

/** What each part of a notice is created from. */
export interface NoticeContext {
  readonly collection: Collection;
  readonly locale: ResolvedLocale;
  readonly fields: readonly CollectionField[];
  /** The known retention dates, by retention rule. */
  readonly dates: ReadonlyMap<string, RetentionDate>;
  /** A text of the policy, in the notice's language or else the policy's. */
  readonly read: (text: LocalizedText) => string;
  /** A text of the collection, in the notice's language or else the collection's. */
  readonly readOwn: (text: LocalizedText) => string;
}

/** The interests of a field, or else of its service. */
export function interestIds({ disclosure }: CollectionField, { serviceEntry }: Collection): readonly string[] {
  return disclosure.interest === undefined ? (serviceEntry.interests ?? []) : [disclosure.interest];
}

/** The laws that require a field, or else those of its service. */
export function lawsOf({ disclosure }: CollectionField, { collection, read, readOwn }: NoticeContext): string[] {
  return disclosure.law === undefined ? (collection.serviceEntry.laws ?? []).map(read) : [readOwn(disclosure.law)];
}

/** Whether a field is used by consent: Art. 6(1)(a), or Art. 9(2)(a) GDPR for special categories. */
export function restsOnConsent({ disclosure }: CollectionField): boolean {
  return isConsent(disclosure);
}

/** The retention rules of a field, or else of its service. */
export function retentionIds(
  { disclosure: { retention } }: CollectionField,
  { serviceEntry }: Collection,
): readonly string[] {
  if (retention === undefined) return serviceEntry.retention;
  return typeof retention === "string" ? [retention] : retention;
}

/** The recipients of a field, or else of its service. */
export function recipientIds({ disclosure }: CollectionField, { serviceEntry }: Collection): readonly string[] {
  return disclosure.recipients ?? serviceEntry.recipients ?? [];
}

/** The ids of several lists, each once, in order. Most fields share the list of their service, which is read once. */
export function idsIn(lists: readonly (readonly string[])[]): string[] {
  return unique(unique(lists).flat());
}
