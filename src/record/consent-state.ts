import type { CollectionRecord, RecordConsent } from "./record.js";

type Consents = Pick<CollectionRecord, "consents">;

/** The consents that were given and not withdrawn. */
export function activeConsents({ consents }: Consents): RecordConsent[] {
  return consents.filter((entry) => entry.decision === "given" && !withdrawalOf(entry, { consents }));
}

/** The withdrawal of a consent. */
export function withdrawalOf({ field, purpose }: RecordConsent, { consents }: Consents): RecordConsent | undefined {
  return consents.find((entry) => entry.decision === "withdrawn" && entry.field === field && entry.purpose === purpose);
}
