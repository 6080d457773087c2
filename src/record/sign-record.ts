import { assertDigest } from "./record-digest.js";
import type { CollectionRecord } from "./record.js";
import { algorithmOf, type SigningJwk, signText } from "./signing-keys.js";

/**
 * Signs a record as it is now, on a server, so that others can tell by the public key whose record it is. What is signed is
 * its digest. Sign it again after a withdrawal: earlier signatures stay, each on the digest that the record had then.
 *
 * @param privateKey That of `createSigningKey`.
 * @throws {TypeError} for a key that is not private, or of another kind.
 * @throws {Error} where the record was changed since it was made.
 */
export async function signRecord(record: CollectionRecord, privateKey: SigningJwk): Promise<CollectionRecord> {
  const algorithm = algorithmOf(privateKey);
  if (!algorithm || privateKey.d === undefined) {
    throw new TypeError(
      "signRecord was given no private key that it can sign with. Pass the privateKey of createSigningKey(): a JSON Web Key for Ed25519, or for ECDSA on P-256.",
    );
  }
  const digest = await assertDigest(record);
  const value = await signText(digest, privateKey, algorithm);
  const earlier = (record.signatures ?? []).filter((one) => one.digest !== digest);
  return { ...record, signatures: [...earlier, { digest, algorithm, value }] };
}
