import { digestNotice } from "../notice/digest-notice.js";
import { isRecord } from "../policy/is-record.js";
import { schemaProblems } from "../policy/policy-issues.js";
import { findContradictions } from "./contradictions.js";
import { noticeSchema, type ReadRecord, recordSchema } from "./record-schema.js";
import type { SigningJwk } from "./signing-keys.js";
import { type RecordProblem, type RecordVerification, problem } from "./verification.js";
import { signatureProblems } from "./verify-signatures.js";

/** What a record is verified with besides its notice. */
export interface VerifyOptions {
  /** The public key of whoever signed it; several where keys have changed. Signatures are not looked at without one. */
  readonly publicKey?: SigningJwk | readonly SigningJwk[] | undefined;
}

/**
 * Tells whether a record and its notice are as they were made: whether a byte of either has changed, whether what stood in
 * the record before a withdrawal still does, whether the two are of each other, and, with a public key, whose they are.
 * Takes whatever was parsed from JSON, and says what is wrong in sentences.
 *
 * Without a signature it can tell that something was changed, and not that somebody wrote all of it anew.
 *
 * @throws {TypeError} only where there is no WebCrypto, or for a public key of a kind that records are not signed with.
 */
export async function verifyRecord(
  record: unknown,
  notice: unknown,
  { publicKey }: VerifyOptions = {},
): Promise<RecordVerification> {
  // Says what to do where there is no WebCrypto, which is no fault of the record's.
  await digestNotice({});
  const shape = [...shapeProblems("record", record), ...shapeProblems("notice", notice)];
  const read = recordSchema.safeParse(record);
  const told = noticeSchema.safeParse(notice);
  if (!read.success || !told.success || !isRecord(record)) return { ok: false, problems: shape };

  const states = await statesOf(record, read.data);
  const changed = [...(await noticeProblems(read.data, notice)), ...historyProblems(read.data, states)];
  const problems = [
    ...changed,
    // Of what was changed, it says nothing that would not follow from that.
    ...(changed.length > 0 ? [] : findContradictions(read.data, told.data)),
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
      path === "" ? `This is no ${what}. ${message}` : `The ${what} is not whole, at ${path}. ${message}`,
    ),
  );
}

async function noticeProblems({ notice: { digest: expected } }: ReadRecord, notice: unknown): Promise<RecordProblem[]> {
  const digest = await tryDigest(notice);
  if (digest === expected) return [];
  return [
    problem(
      "notice",
      `The notice is not the one that was shown, or was changed since: its digest is ${digest}, and the record has ${expected}.`,
    ),
  ];
}

/**
 * The digests of a record: as it was made, after each step that was appended, as it is now. Of the raw record: a key that
 * nobody knows counts as well.
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

/** What was appended: the last consents, as far as each holds the digest of what was before it. */
function stepsOf(consents: ReadRecord["consents"]): ReadRecord["consents"] {
  const last = consents.findLastIndex(({ previous }) => previous === undefined);
  return consents.slice(last + 1);
}

/** The earliest change is told: all that follows it differs as well. */
function historyProblems(record: ReadRecord, states: readonly string[]): RecordProblem[] {
  const steps = stepsOf(record.consents);
  for (const [index, step] of steps.entries()) {
    if (step.previous === states[index]) continue;
    const when = `the withdrawal of ${JSON.stringify(step.field)} at ${step.at}`;
    return [
      problem(
        "history",
        `What the record said before ${when} was changed: its digest was ${step.previous}, and is ${states[index]} now. A withdrawal is appended, and changes nothing else.`,
      ),
    ];
  }
  const now = states.at(-1);
  if (now === record.digest) return [];
  const last = steps.at(-1);
  const since = last
    ? `after the withdrawal of ${JSON.stringify(last.field)} at ${last.at} was appended`
    : "after it was made";
  return [problem("record", `The record was changed ${since}: its digest is ${now}, and it says ${record.digest}.`)];
}

/** Never throws: what cannot be written as canonical JSON has no digest, and so never the right one. */
async function tryDigest(value: unknown): Promise<string> {
  try {
    return typeof value === "object" && value !== null ? await digestNotice(value) : "none";
  } catch {
    return "none";
  }
}
