import { activeConsents } from "./consent-state.js";
import { assertDigest, stateOf, withDigest } from "./record-digest.js";
import type { CollectionRecord, RecordConsent } from "./record.js";

/** A withdrawal of a consent. */
export interface ConsentWithdrawal {
  /** The field that requested it, as in the record: "newsletter", "attendees.0.photos". */
  readonly field: string;
  /** The purpose it was given for. @default all purposes of the field */
  readonly purpose?: string | undefined;
  readonly at: Date;
}

/**
 * Withdraws a consent (Art. 7(3) GDPR). Returns a new record with the withdrawal appended and nothing else changed, since
 * processing until then stays lawful. The withdrawal has the digest before it, so that `verifyRecord` distinguishes appending
 * from editing. Earlier signatures stay valid, but do not cover the withdrawal: sign the record again.
 *
 * @throws {RangeError} for a field without a consent, a consent that was refused or is withdrawn already, and a time before
 * the consent.
 * @throws {Error} for a record that was changed.
 */
export async function withdrawConsent(
  record: CollectionRecord,
  { field, purpose, at }: ConsentWithdrawal,
): Promise<CollectionRecord> {
  const requested = record.consents.filter((entry) => entry.field === field);
  if (requested.length === 0) throw new RangeError(unknownConsent(record, field));
  const matching = requested.filter((entry) => purpose === undefined || entry.purpose === purpose);
  if (matching.length === 0) throw new RangeError(unknownPurpose(requested, field, purpose));
  const given = activeConsents({ consents: matching });
  const [first] = given;
  if (!first) throw new RangeError(notGiven(matching, field));
  if (Number.isNaN(at.getTime()))
    throw new RangeError("`at` is not a valid date, so the end of the consent would be unknown.");
  const early = given.find((entry) => at.getTime() < Date.parse(entry.at));
  if (early) throw new RangeError(tooEarly(early, at));

  let current = record;
  for (const { field: name, purpose: of, words } of given) {
    // Sequential, since each has the digest of the record before it.
    // oxlint-disable-next-line no-await-in-loop
    const previous = await assertDigest(current);
    const entry: RecordConsent = {
      field: name,
      purpose: of,
      decision: "withdrawn",
      words,
      at: at.toISOString(),
      previous,
    };
    const state = stateOf(current);
    // oxlint-disable-next-line no-await-in-loop
    current = await withDigest({ ...state, consents: [...state.consents, entry] }, current.signatures);
  }
  return current;
}

function unknownConsent({ id, consents }: CollectionRecord, field: string): string {
  const known = [...new Set(consents.map((entry) => JSON.stringify(entry.field)))].join(", ");
  return (
    `The record ${JSON.stringify(id)} has no consent of a field ${JSON.stringify(field)}, so there is none to withdraw. ` +
    (known === "" ? "The form requested no consent." : `It has ${known}.`)
  );
}

function unknownPurpose(requested: readonly RecordConsent[], field: string, purpose: string | undefined): string {
  return (
    `The field ${JSON.stringify(field)} requested no consent to ${JSON.stringify(purpose)}, so there is none to withdraw. ` +
    `It requested ${requested.map((entry) => JSON.stringify(entry.purpose)).join(", ")}.`
  );
}

function notGiven(consents: readonly RecordConsent[], field: string): string {
  const withdrawn = consents.find(({ decision }) => decision === "withdrawn");
  return withdrawn
    ? `The consent ${JSON.stringify(field)} was withdrawn at ${withdrawn.at} already.`
    : `The consent ${JSON.stringify(field)} was refused, so there is nothing to withdraw.`;
}

function tooEarly({ field, at: given }: RecordConsent, at: Date): string {
  return `The consent ${JSON.stringify(field)} was given at ${given}, so it cannot be withdrawn at ${at.toISOString()}, before that.`;
}
