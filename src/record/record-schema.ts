import * as z from "zod";

/**
 * The parts of a record that its verification reads. Unknown keys are allowed, since the digest covers them, but not in a
 * signature, which no digest covers.
 */
export const recordSchema = /*#__PURE__*/ createRecordSchema();

/** The parts of a notice that its record is compared with. */
export const noticeSchema = /*#__PURE__*/ createNoticeSchema();

export type ReadRecord = z.output<typeof recordSchema>;
export type ReadNotice = z.output<typeof noticeSchema>;

function createRecordSchema() {
  const digest = z.string().regex(/^sha256-[0-9a-f]{64}$/, { error: 'is not "sha256-" and 64 hex digits' });
  const time = z.iso.datetime({ error: "is not an ISO 8601 time in UTC" });
  return z.looseObject({
    kind: z.literal("collection-record"),
    schemaVersion: z.literal("1"),
    id: z.string(),
    notice: z.looseObject({ id: z.string(), digest }),
    collection: z.string(),
    policy: z.looseObject({ id: z.string(), version: z.string() }),
    language: z.string(),
    mode: z.string(),
    presentedAt: time.optional(),
    submittedAt: time,
    fields: z.array(z.looseObject({ name: z.string(), given: z.boolean() })),
    consents: z.array(
      z.looseObject({
        field: z.string(),
        purpose: z.string(),
        decision: z.enum(["given", "refused", "withdrawn"]),
        words: z.string(),
        at: time,
        previous: digest.optional(),
      }),
    ),
    retention: z.array(z.looseObject({ category: z.string(), rule: z.string(), until: z.string().optional() })),
    digest,
    signatures: z
      .array(z.strictObject({ digest, algorithm: z.enum(["Ed25519", "ES256"]), value: z.string() }))
      // No digest covers the list, so it has one form only: a record without a signature has no list.
      .min(1, { error: "is a list without a signature" })
      .optional(),
  });
}

function createNoticeSchema() {
  return z.looseObject({
    kind: z.literal("collection-notice"),
    id: z.string(),
    language: z.string(),
    collection: z.looseObject({ id: z.string(), mode: z.string() }),
    policy: z.looseObject({ id: z.string(), version: z.string() }),
    fields: z.array(
      z.looseObject({
        name: z.string(),
        label: z.string(),
        uses: z.array(z.looseObject({ purpose: z.looseObject({ id: z.string() }) })),
      }),
    ),
    retention: z.array(z.looseObject({ id: z.string(), until: z.string().optional() })),
  });
}
