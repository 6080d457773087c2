import { assertDigest } from "./record-digest.js";
import type { CollectionRecord } from "./record.js";
import { algorithmOf, type SigningJwk, signText } from "./signing-keys.js";

/**
 * Signs the digest of a record on a server, so that others can verify by the public key whose record it is. Sign it again
 * after a withdrawal: earlier signatures stay, each on the digest of its time.
 *
 * @param privateKey - the private key of `createSigningKey`
 * @throws {TypeError} for a public key, or a key of an unsupported algorithm.
 * @throws {Error} for a record that was changed.
 */
export async function signRecord(record: CollectionRecord, privateKey: SigningJwk): Promise<CollectionRecord> {
  const algorithm = algorithmOf(privateKey);
  if (!algorithm || privateKey.d === undefined) {
    throw new TypeError(
      "signRecord needs a private key of a supported algorithm. Pass the privateKey of createSigningKey(): a JSON Web Key for Ed25519, or for ECDSA on P-256.",
    );
  }
  const digest = await assertDigest(record);
  const value = await signText(digest, privateKey, algorithm);
  const earlier = (record.signatures ?? []).filter((one) => one.digest !== digest);
  return { ...record, signatures: [...earlier, { digest, algorithm, value }] };
}
