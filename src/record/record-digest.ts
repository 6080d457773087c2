import { digestNotice } from "../notice/digest-notice.js";
import type { CollectionRecord } from "./record.js";

/** What the digest of a record is computed over. */
export type RecordState = Omit<CollectionRecord, "digest" | "signatures">;

/** A record with its digest, as it is now. Signatures are on what it was before: they stay. */
export async function withDigest(
  state: RecordState,
  signatures?: CollectionRecord["signatures"],
): Promise<CollectionRecord> {
  return { ...state, digest: await digestNotice(state), ...(signatures ? { signatures } : {}) };
}

/** All of a record but its digest and its signatures. */
export function stateOf({ digest: _digest, signatures: _signatures, ...state }: CollectionRecord): RecordState {
  return state;
}

/**
 * Computes the digest of a record anew.
 *
 * @throws {Error} where it is not the one that the record has: nothing is to be built on what was changed.
 */
export async function assertDigest(record: CollectionRecord): Promise<string> {
  const digest = await digestNotice(stateOf(record));
  if (digest === record.digest) return digest;
  throw new Error(
    `The record ${JSON.stringify(record.id)} is not as it was made: its digest is ${digest}, and it says ${JSON.stringify(record.digest)}. ` +
      "Nothing was appended or signed. Take it from where it was stored first; verifyRecord(record, notice) says what is wrong.",
  );
}
