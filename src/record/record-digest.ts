import { digestNotice } from "../notice/digest-notice.js";
import type { CollectionRecord } from "./record.js";

/** The parts of a record that its digest covers. */
export type RecordState = Omit<CollectionRecord, "digest" | "signatures">;

/** A record with the digest of its current state. Signatures are on earlier states, and stay. */
export async function withDigest(
  state: RecordState,
  signatures?: CollectionRecord["signatures"],
): Promise<CollectionRecord> {
  return { ...state, digest: await digestNotice(state), ...(signatures ? { signatures } : {}) };
}

/** A record without its digest and signatures. */
export function stateOf({ digest: _digest, signatures: _signatures, ...state }: CollectionRecord): RecordState {
  return state;
}

/**
 * Recomputes the digest of a record.
 *
 * @throws {Error} if the record has another digest, since nothing may be built on a changed record.
 */
export async function assertDigest(record: CollectionRecord): Promise<string> {
  const digest = await digestNotice(stateOf(record));
  if (digest === record.digest) return digest;
  throw new Error(
    `The record ${JSON.stringify(record.id)} was changed after it was created: its digest is ${digest}, and it has ${JSON.stringify(record.digest)}. ` +
      "Nothing was appended or signed. Use the record as it was first stored; verifyRecord(record, notice) lists the problems.",
  );
}
