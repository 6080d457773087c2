import type { ReadRecord } from "./record-schema.js";
import { algorithmOf, isSigned, type SigningJwk } from "./signing-keys.js";
import { type RecordProblem, problem } from "./verification.js";

/**
 * The problems of a record's signatures. Each must be on a digest of one of the record's states, by one of the keys; the
 * current state must be signed, which covers the earlier ones.
 *
 * @throws {TypeError} for a key of an unsupported algorithm.
 */
export async function signatureProblems(
  { consents, signatures = [] }: ReadRecord,
  states: readonly string[],
  keys: readonly SigningJwk[],
): Promise<RecordProblem[]> {
  const known = keys.map((key) => {
    const algorithm = algorithmOf(key);
    if (!algorithm) throw new TypeError(unsupportedKey);
    return { key, algorithm };
  });
  const problems: RecordProblem[] = [];
  for (const { digest, algorithm, value } of signatures) {
    if (!states.includes(digest)) {
      problems.push(problem("signature", `A signature is on ${digest}, which no state of the record has.`));
      continue;
    }
    const matching = known.filter((one) => one.algorithm === algorithm);
    // oxlint-disable-next-line no-await-in-loop
    const results = await Promise.all(matching.map(({ key }) => isSigned(digest, value, key, algorithm)));
    if (!results.includes(true)) {
      problems.push(
        problem(
          "signature",
          `The signature (${algorithm}) on ${digest} was not made with the private key of the public key that was passed.`,
        ),
      );
    }
  }
  return [...problems, ...unsignedSteps(consents, signatures, states)];
}

function unsignedSteps(
  consents: ReadRecord["consents"],
  signatures: readonly { readonly digest: string }[],
  states: readonly string[],
): RecordProblem[] {
  const signed = states.findLastIndex((state) => signatures.some(({ digest }) => digest === state));
  if (signed === states.length - 1) return [];
  if (signed === -1)
    return [problem("unsigned", "The record is not signed, so no key can prove whose it is. Sign it with signRecord.")];
  return consents
    .slice(consents.length - (states.length - 1 - signed))
    .map(({ field, at }) =>
      problem(
        "unsigned",
        `The withdrawal of ${JSON.stringify(field)} at ${at} was appended to a signed record and is not signed itself. Sign the record again with signRecord.`,
      ),
    );
}

const unsupportedKey =
  "verifyRecord needs a public key of a supported algorithm. Pass the publicKey of createSigningKey(): a JSON Web Key for Ed25519, or for ECDSA on P-256.";
