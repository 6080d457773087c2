import type { Collection, CollectionField } from "../collection/model/collection.js";
import { isConsent } from "../collection/model/consent-only.js";
import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { LocalizedText } from "../policy/text.js";
import type { RetentionDate } from "../retention/retention-end.js";
import { unique } from "../policy/unique.js";

/** Everything that parts of a notice are made from. */
export interface NoticeContext {
  readonly collection: Collection;
  readonly locale: ResolvedLocale;
  readonly fields: readonly CollectionField[];
  /** Until which day something is kept, by retention rule, where that is known. */
  readonly dates: ReadonlyMap<string, RetentionDate>;
  /** A text of the policy's, in the notice's language. */
  readonly read: (text: LocalizedText) => string;
  /** A text of the collection's own: what it lacks in the notice's language is told in the collection's, not the policy's. */
  readonly readOwn: (text: LocalizedText) => string;
}

/** The interests a field pursues: its own, or else those its service names. */
export function interestIds({ disclosure }: CollectionField, { serviceEntry }: Collection): readonly string[] {
  return disclosure.interest === undefined ? (serviceEntry.interests ?? []) : [disclosure.interest];
}

/** The laws that ask for a field: its own, or else those its service names. */
export function lawsOf({ disclosure }: CollectionField, { collection, read, readOwn }: NoticeContext): string[] {
  return disclosure.law === undefined ? (collection.serviceEntry.laws ?? []).map(read) : [readOwn(disclosure.law)];
}

/** Whether a person consents with the field: Art. 6(1)(a), or 9(2)(a) GDPR for special categories. */
export function restsOnConsent({ disclosure }: CollectionField): boolean {
  return isConsent(disclosure);
}

/** The retention rules of a field: its own, or else those of its service. */
export function retentionIds(
  { disclosure: { retention } }: CollectionField,
  { serviceEntry }: Collection,
): readonly string[] {
  if (retention === undefined) return serviceEntry.retention;
  return typeof retention === "string" ? [retention] : retention;
}

/** Who may receive a field: its own recipients, or else those of its service. */
export function recipientIds({ disclosure }: CollectionField, { serviceEntry }: Collection): readonly string[] {
  return disclosure.recipients ?? serviceEntry.recipients ?? [];
}

/** The ids in some lists, each once, in their order. Most fields share one list, that of their service: it is read once. */
export function idsIn(lists: readonly (readonly string[])[]): string[] {
  return unique(unique(lists).flat());
}
