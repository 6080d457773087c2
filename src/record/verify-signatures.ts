import type { ReadRecord } from "./record-schema.js";
import { algorithmOf, isSigned, type SigningJwk } from "./signing-keys.js";
import { type RecordProblem, problem } from "./verification.js";

/**
 * What is wrong with the signatures of a record. Each is on a digest that the record has or had, by one of these keys; the
 * last state of it must be signed, which covers all before.
 *
 * @throws {TypeError} for a key of a kind that records are not signed with.
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
      problems.push(problem("signature", `A signature is on ${digest}, which the record has never been.`));
      continue;
    }
    const able = known.filter((one) => one.algorithm === algorithm);
    // oxlint-disable-next-line no-await-in-loop
    const answers = await Promise.all(able.map(({ key }) => isSigned(digest, value, key, algorithm)));
    if (!answers.includes(true)) {
      problems.push(
        problem(
          "signature",
          `The signature (${algorithm}) on ${digest} was not made with the key that belongs to the public key given.`,
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
    return [
      problem(
        "unsigned",
        "The record is not signed, so nobody can tell by a key whose it is. Sign it with signRecord.",
      ),
    ];
  return consents
    .slice(consents.length - (states.length - 1 - signed))
    .map(({ field, at }) =>
      problem(
        "unsigned",
        `The withdrawal of ${JSON.stringify(field)} at ${at} was appended to a signed record and is not signed itself. Sign the record anew with signRecord.`,
      ),
    );
}

const unsupportedKey =
  "verifyRecord was given a public key that records are not signed with. Pass the publicKey of createSigningKey(): a JSON Web Key for Ed25519, or for ECDSA on P-256.";
