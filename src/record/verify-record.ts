import { digestNotice } from "../notice/digest-notice.js";
import { isRecord } from "../policy/is-record.js";
import { schemaProblems } from "../policy/policy-issues.js";
import { findContradictions } from "./contradictions.js";
import { noticeSchema, type ReadRecord, recordSchema } from "./record-schema.js";
import type { SigningJwk } from "./signing-keys.js";
import { type RecordProblem, type RecordVerification, problem } from "./verification.js";
import { signatureProblems } from "./verify-signatures.js";

/** Options for the verification. */
export interface VerifyOptions {
  /** The signer's public key, or several if keys have changed. @default signatures are not verified */
  readonly publicKey?: SigningJwk | readonly SigningJwk[] | undefined;
}

/**
 * Verifies a record and its notice: that no byte of either has changed, that withdrawals only appended to the record, that the
 * two belong together and, with a public key, who signed them. Takes any value parsed from JSON; problems are sentences.
 *
 * Without a signature it detects changes, but not a record that was forged as a whole.
 *
 * @throws {TypeError} without WebCrypto, or for a public key of an unsupported algorithm.
 */
export async function verifyRecord(
  record: unknown,
  notice: unknown,
  { publicKey }: VerifyOptions = {},
): Promise<RecordVerification> {
  // Throws without WebCrypto, which is no problem of the record.
  await digestNotice({});
  const shape = [...shapeProblems("record", record), ...shapeProblems("notice", notice)];
  const read = recordSchema.safeParse(record);
  const readNotice = noticeSchema.safeParse(notice);
  if (!read.success || !readNotice.success || !isRecord(record)) return { ok: false, problems: shape };

  const states = await statesOf(record, read.data);
  const changed = [...(await noticeProblems(read.data, notice)), ...historyProblems(read.data, states)];
  const problems = [
    ...changed,
    // Contradictions in changed documents would only follow from the changes.
    ...(changed.length > 0 ? [] : findContradictions(read.data, readNotice.data)),
    ...(publicKey === undefined ? [] : await signatureProblems(read.data, states, keysOf(publicKey))),
  ];
  if (problems.length > 0) return { ok: false, problems };
  if (publicKey !== undefined) return { ok: true, signature: "valid" };
  return { ok: true, signature: (read.data.signatures ?? []).length === 0 ? "none" : "unchecked" };
}

function keysOf(key: SigningJwk | readonly SigningJwk[]): readonly SigningJwk[] {
  return isList(key) ? key : [key];
}

function isList(key: SigningJwk | readonly SigningJwk[]): key is readonly SigningJwk[] {
  return Array.isArray(key);
}

function shapeProblems(what: "record" | "notice", value: unknown): RecordProblem[] {
  const schema = what === "record" ? recordSchema : noticeSchema;
  return schemaProblems(schema, value).map(({ path, message }) =>
    problem(
      "malformed",
      path === "" ? `This is no ${what}. ${message}` : `The ${what} is malformed at ${path}. ${message}`,
    ),
  );
}

async function noticeProblems({ notice: { digest: expected } }: ReadRecord, notice: unknown): Promise<RecordProblem[]> {
  const digest = await tryDigest(notice);
  if (digest === expected) return [];
  return [
    problem(
      "notice",
      `The notice is not the one that was shown, or was changed: its digest is ${digest}, and the record has ${expected}.`,
    ),
  ];
}

/**
 * The digests of a record: at its creation, after each appended step, and now. Computed from the raw record, so that unknown
 * keys count as well.
 */
async function statesOf(record: Record<string, unknown>, { consents }: ReadRecord): Promise<string[]> {
  const { digest: _digest, signatures: _signatures, ...state } = record;
  const raw: unknown[] = Array.isArray(state["consents"]) ? state["consents"] : [];
  const steps = stepsOf(consents).length;
  const states = Array.from({ length: steps + 1 }, (_, index) => ({
    ...state,
    consents: raw.slice(0, raw.length - steps + index),
  }));
  return Promise.all(states.map(tryDigest));
}

/** The appended steps: the last consents that have the digest of the state before them. */
function stepsOf(consents: ReadRecord["consents"]): ReadRecord["consents"] {
  const last = consents.findLastIndex(({ previous }) => previous === undefined);
  return consents.slice(last + 1);
}

/** Reports the earliest change only, since all later states differ as well. */
function historyProblems(record: ReadRecord, states: readonly string[]): RecordProblem[] {
  const steps = stepsOf(record.consents);
  for (const [index, step] of steps.entries()) {
    if (step.previous === states[index]) continue;
    const when = `the withdrawal of ${JSON.stringify(step.field)} at ${step.at}`;
    return [
      problem(
        "history",
        `The record was changed before ${when}: its digest was ${step.previous}, and is ${states[index]} now. A withdrawal only appends.`,
      ),
    ];
  }
  const now = states.at(-1);
  if (now === record.digest) return [];
  const last = steps.at(-1);
  const since = last
    ? `after the withdrawal of ${JSON.stringify(last.field)} at ${last.at} was appended`
    : "after it was created";
  return [problem("record", `The record was changed ${since}: its digest is ${now}, and it has ${record.digest}.`)];
}

/** The digest of a value; "none" for a value without canonical JSON, which matches no digest. Never throws. */
async function tryDigest(value: unknown): Promise<string> {
  try {
    return typeof value === "object" && value !== null ? await digestNotice(value) : "none";
  } catch {
    return "none";
  }
}
