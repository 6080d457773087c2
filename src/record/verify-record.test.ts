import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { plot } from "../../test/support/notices.js";
import { createNotice } from "../notice/create-notice.js";
import { digestNotice } from "../notice/digest-notice.js";
import { createRecord } from "./create-record.js";
import type { CollectionRecord } from "./record.js";
import { withDigest } from "./record-digest.js";
import { verifyRecord } from "./verify-record.js";
import { withdrawConsent } from "./withdraw-consent.js";

afterEach(() => void vi.unstubAllGlobals());

const notice = createNotice(plot);
const record = await createRecord(plot, {
  notice,
  values: { name: "Ada", useAllergies: true, newsletter: true },
  presentedAt: new Date("2024-05-01T08:00:00Z"),
  submittedAt: new Date("2024-05-01T08:03:00Z"),
});
const once = await withdrawConsent(record, { field: "newsletter", at: new Date("2024-06-01T12:00:00Z") });
const twice = await withdrawConsent(once, { field: "useAllergies", at: new Date("2024-07-01T12:00:00Z") });

/** The problems of a verification, by kind and text. */
async function problems(of: unknown, told: unknown = notice): Promise<string[]> {
  const result = await verifyRecord(of, told);
  return result.ok ? [] : result.problems.map(({ kind, message }) => `${kind}: ${message}`);
}

/** The same record with edited consents, and with the matching digest. */
async function forge(of: CollectionRecord, consents: readonly object[]): Promise<object> {
  const { digest: _digest, ...state } = of;
  const forged = { ...state, consents };
  return { ...forged, digest: await digestNotice(forged) };
}

describe("a record and its notice verify", () => {
  it.each([
    ["as they were made", record],
    ["after a withdrawal", once],
    ["after two", twice],
  ])("%s", async (_, one) => {
    expect(await verifyRecord(one, notice)).toEqual({ ok: true, signature: "none" });
  });

  it("after a round trip through JSON", async () => {
    expect(await verifyRecord(JSON.parse(JSON.stringify(twice)), JSON.parse(JSON.stringify(notice)))).toMatchObject({
      ok: true,
    });
  });
});

describe("verification tells changes apart:", () => {
  it("the notice", async () => {
    const changed = { ...notice, language: "de" };
    expect(await problems(record, changed)).toEqual([
      `notice: The notice is not the one that was shown, or was changed: its digest is ${await digestNotice(changed)}, and the record has ${record.notice.digest}.`,
    ]);
  });

  it("the record", async () => {
    expect(await problems({ ...record, submittedAt: "2024-05-01T08:03:00.001Z" })).toEqual([
      expect.stringMatching(/^record: The record was changed after it was created: its digest is sha256-/),
    ]);
    expect(await problems({ ...record, more: true })).toHaveLength(1);
  });

  it("an entry before a withdrawal, also with a new last digest", async () => {
    const [refused, given, ...steps] = twice.consents;
    const past = given && refused ? [{ ...refused, words: "Anything" }, given, ...steps] : [];
    const expected = [
      expect.stringMatching(
        /^history: The record was changed before the withdrawal of "newsletter" at 2024-06-01T12:00:00\.000Z/,
      ),
    ];
    expect(await problems({ ...twice, consents: past })).toEqual(expected);
    expect(await problems(await forge(twice, past))).toEqual(expected);
  });

  it("the first of two withdrawals", async () => {
    const [refused, given, first, second] = twice.consents;
    const past = refused && given && first && second ? [refused, given, { ...first, words: "Anything" }, second] : [];
    expect(await problems(await forge(twice, past))).toEqual([
      expect.stringMatching(/^history: The record was changed before the withdrawal of "useAllergies"/),
    ]);
  });

  it("the last withdrawal", async () => {
    const consents = twice.consents.map((entry, index) => (index === 3 ? { ...entry, words: "Anything" } : entry));
    expect(await problems({ ...twice, consents })).toEqual([
      expect.stringMatching(
        /^record: The record was changed after the withdrawal of "useAllergies" at 2024-07-01T12:00:00\.000Z was appended/,
      ),
    ]);
  });

  it("a removed withdrawal", async () => {
    expect(await problems({ ...twice, consents: twice.consents.slice(0, 3) })).toHaveLength(1);
  });
});

describe("verification finds impossible records with correct digests:", () => {
  it.each<readonly [what: string, change: (entries: CollectionRecord["consents"]) => CollectionRecord["consents"]]>([
    ["in the notice, and", (all) => all.map((entry) => ({ ...entry, words: "You may do anything" }))],
    ["the notice does not request it", (all) => all.map((entry) => ({ ...entry, field: "photos" }))],
    ["for which the notice does not request it", (all) => all.map((entry) => ({ ...entry, purpose: "books" }))],
  ])("%s", async (words, change) => {
    const [first] = await problems(await forge(record, change(record.consents)));
    expect(first).toMatch(new RegExp(`^contradiction: .*${words}`));
  });

  it("a withdrawal of a refused consent, and one that is not appended", async () => {
    const refused = await createRecord(plot, { notice, values: {}, submittedAt: new Date(0) });
    const taken = (entry: CollectionRecord["consents"][number]) => ({ ...entry, decision: "withdrawn" as const });
    const appended = refused.consents.slice(1).map((entry) => ({ ...taken(entry), previous: refused.digest }));
    expect(await problems(await forge(refused, [...refused.consents, ...appended]))).toEqual([
      'contradiction: The consent "newsletter" is withdrawn and was not given.',
    ]);
    expect(await problems(await forge(record, [...record.consents, ...record.consents.slice(1).map(taken)]))).toEqual([
      'contradiction: The consent "newsletter" is withdrawn without the digest of the record before that.',
    ]);
  });

  it("times in the wrong order, and another form", async () => {
    const { digest: _digest, ...state } = record;
    expect(await problems(await withDigest({ ...state, presentedAt: "2025-05-01T08:00:00.000Z" }))).toEqual([
      "contradiction: The notice was presented at 2025-05-01T08:00:00.000Z, after the form was submitted at 2024-05-01T08:03:00.000Z.",
    ]);
    expect(await problems(await withDigest({ ...state, collection: "other", language: "de" }))).toEqual([
      'contradiction: The record has "other" as the form, the notice has "plot-request".',
      'contradiction: The record has "de" as the language, the notice has "en".',
    ]);
  });

  it("a withdrawal before its consent, and a second one", async () => {
    const early = await forge(record, [
      ...record.consents,
      ...record.consents.slice(1).map((entry) => ({
        ...entry,
        decision: "withdrawn" as const,
        at: "2020-01-01T00:00:00.000Z",
        previous: record.digest,
      })),
    ]);
    expect(await problems(early)).toEqual([expect.stringMatching(/^contradiction: .* before it was given/)]);
    const again = await forge(once, [
      ...once.consents,
      ...once.consents.slice(2).map((entry) => ({ ...entry, previous: once.digest })),
    ]);
    expect(await problems(again)).toEqual([expect.stringMatching(/^contradiction: .* is withdrawn twice\.$/)]);
  });
});

describe("verification of any input", () => {
  it.each([undefined, null, true, 0, "", "{}", [], {}, { kind: "collection-record" }, [record]])(
    "reports that %j is no record, and does not throw",
    async (garbage) => {
      for (const result of [await verifyRecord(garbage, notice), await verifyRecord(record, garbage)]) {
        expect(result).toMatchObject({
          ok: false,
          problems: expect.arrayContaining([{ kind: "malformed", message: expect.any(String) }]),
        });
      }
    },
  );

  it("names the place", async () => {
    expect(await problems({ ...record, submittedAt: "yesterday", digest: "sha256-1" })).toEqual([
      expect.stringMatching(
        /^malformed: The record is malformed at submittedAt\. "yesterday" is not an ISO 8601 time in UTC/,
      ),
      expect.stringMatching(/^malformed: The record is malformed at digest\./),
    ]);
  });

  it("reports invisible differences, such as inherited or non-enumerable properties", async () => {
    const json = JSON.stringify(record);
    const additions = [
      '"__proto__":{"a":1}',
      '"constructor":1',
      '"x":1e400',
      '"x":"\\ud800"',
      '"signatures":[]',
      '"signatures":null',
      '"toJSON":null',
    ];
    for (const addition of additions) {
      const more: unknown = JSON.parse(`${json.slice(0, -1)},${addition}}`);
      expect(await verifyRecord(more, notice), addition).toMatchObject({ ok: false });
    }
  });

  it("accepts any JSON instead of either or of any part", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(...Object.keys(record)), async (json, key) => {
        expect(await verifyRecord(json, notice)).toMatchObject({ ok: false });
        expect(await verifyRecord(record, json)).toMatchObject({ ok: false });
        const part = JSON.stringify({ ...record, [key]: json });
        const isSame = part === JSON.stringify(record);
        expect(await verifyRecord(JSON.parse(part), notice)).toMatchObject({ ok: isSame });
      }),
    );
  });

  it("accepts extreme nesting", async () => {
    const deep: unknown = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);
    expect(await verifyRecord({ ...record, deep }, notice)).toMatchObject({ ok: false });
    expect(await verifyRecord(record, { ...notice, deep })).toMatchObject({ ok: false });
  });

  it("throws without WebCrypto, instead of a problem of the record", async () => {
    vi.stubGlobal("crypto", {});
    await expect(verifyRecord(record, notice)).rejects.toThrow("A digest needs WebCrypto");
  });
});
