import { activeConsents } from "./consent-state.js";
import { assertDigest, stateOf, withDigest } from "./record-digest.js";
import type { CollectionRecord, RecordConsent } from "./record.js";

/** Which consent is taken back, and when. */
export interface ConsentWithdrawal {
  /** The field that asked for it, as the record names it: "newsletter", "attendees.0.photos". */
  readonly field: string;
  /** The purpose it was given for. All that the field was agreed to for, where nothing is said. */
  readonly purpose?: string | undefined;
  readonly at: Date;
}

/**
 * Takes a consent back (Art. 7(3) GDPR): a new record, to which the withdrawal is appended and in which nothing else has
 * changed, since what rested on the consent until then stays lawful. The digest before it is kept with it, so that
 * `verifyRecord` can tell what was appended from what was edited. What was signed stays signed; the withdrawal is not:
 * sign the record anew.
 *
 * @throws {RangeError} for a field without a consent, a consent that was not given or is taken back already, and a time
 * before it was given.
 * @throws {Error} where the record was changed since it was made.
 */
export async function withdrawConsent(
  record: CollectionRecord,
  { field, purpose, at }: ConsentWithdrawal,
): Promise<CollectionRecord> {
  const asked = record.consents.filter((entry) => entry.field === field);
  if (asked.length === 0) throw new RangeError(unknownConsent(record, field));
  const meant = asked.filter((entry) => purpose === undefined || entry.purpose === purpose);
  if (meant.length === 0) throw new RangeError(unknownPurpose(asked, field, purpose));
  const given = activeConsents({ consents: meant });
  const [first] = given;
  if (!first) throw new RangeError(notGiven(meant, field));
  if (Number.isNaN(at.getTime()))
    throw new RangeError("`at` is no time, so nobody could tell until when the consent held.");
  const early = given.find((entry) => at.getTime() < Date.parse(entry.at));
  if (early) throw new RangeError(tooEarly(early, at));

  let current = record;
  for (const { field: name, purpose: of, words } of given) {
    // One after the other: each holds the digest of the record before it.
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
    `The record ${JSON.stringify(id)} has no consent of a field ${JSON.stringify(field)}, so there is none to take back. ` +
    (known === "" ? "The form asked for no consent." : `It has ${known}.`)
  );
}

function unknownPurpose(asked: readonly RecordConsent[], field: string, purpose: string | undefined): string {
  return (
    `The field ${JSON.stringify(field)} asked for no consent to ${JSON.stringify(purpose)}, so there is none to take back. ` +
    `It asked for ${asked.map((entry) => JSON.stringify(entry.purpose)).join(", ")}.`
  );
}

function notGiven(meant: readonly RecordConsent[], field: string): string {
  const withdrawn = meant.find(({ decision }) => decision === "withdrawn");
  return withdrawn
    ? `The consent ${JSON.stringify(field)} was taken back at ${withdrawn.at} already.`
    : `The consent ${JSON.stringify(field)} was refused, so there is nothing to take back.`;
}

function tooEarly({ field, at: given }: RecordConsent, at: Date): string {
  return `The consent ${JSON.stringify(field)} was given at ${given}, so it cannot be taken back at ${at.toISOString()}, before that.`;
}
