import fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import schemas from "virtual:forthright-schemas";
import { describe, expect, it } from "vitest";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { createNotice, createRecord, type NoticeDelivery, verifyRecord, withdrawConsent } from "../../src/index.js";
import { filledForms, languages } from "../support/filled-forms.js";
import { faultsBy } from "../support/json-schema.js";

const faultsOf = { notice: faultsBy(schemas.notice), record: faultsBy(schemas.record) };

const submittedAt = new Date("2026-11-24T09:03:00Z");

/** The notice and the record of every filled form in both languages. */
const cases = await Promise.all(
  filledForms.flatMap(({ form, collection, values }) =>
    languages.map(async (language) => {
      const { visible } = parseFormValues(collection, values, { language });
      const notice = createNotice(collection, { language, fields: visible.map(({ name }) => name) });
      const noticeDelivery: NoticeDelivery | undefined =
        collection.mode === "in-person" ? { method: "read-aloud", deliveredBy: "Rosa Dorn" } : undefined;
      const record = await createRecord(collection, {
        notice,
        values,
        submittedAt,
        presentedAt: new Date("2026-11-24T09:00:00Z"),
        noticeDelivery,
      });
      return { form: `${form}, ${language}`, collection, notice, record };
    }),
  ),
);

/** A changed byte: its place and its new value. */
interface ByteChange {
  readonly at: number;
  readonly byte: number;
}

/**
 * JSON text with one byte changed: `undefined` where nobody could read it as JSON any more, and where it still says the
 * same, as with a space for a line break or "\\u0041" for "\\u0041" in other letters.
 */
function changed(json: string, { at, byte }: ByteChange): unknown {
  const bytes = new TextEncoder().encode(json);
  bytes[at % bytes.length] = byte;
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    return isDeepStrictEqual(value, JSON.parse(json)) ? undefined : { value };
  } catch {
    return undefined;
  }
}

const isChange = (found: unknown): found is { readonly value: unknown } => found !== undefined;

describe("every form of the given policy", () => {
  it("is among the cases, in both languages", () => {
    expect(new Set(cases.map(({ collection }) => collection.service))).toEqual(
      new Set(Object.keys(cases[0]?.collection.policy.services ?? {})),
    );
  });

  it.each(cases)("the notice and the record of the $form are valid", ({ notice, record }) => {
    expect(faultsOf.notice(notice)).toEqual([]);
    expect(faultsOf.record(record)).toEqual([]);
  });

  it.each(cases)("the notice and the record of the $form verify", async ({ notice, record }) => {
    expect(await verifyRecord(record, notice)).toEqual({ ok: true, signature: "none" });
    const again: unknown = JSON.parse(JSON.stringify(record, null, 2));
    expect(await verifyRecord(again, JSON.parse(JSON.stringify(notice)))).toMatchObject({ ok: true });
  });

  it.each(cases)(
    "a change of any byte in the notice or the record of the $form is detected",
    async ({ notice, record }) => {
      const texts = { notice: JSON.stringify(notice), record: JSON.stringify(record) };
      let tried = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom("notice", "record"),
          fc.record({
            at: fc.nat(1_000_000),
            byte: fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0, max: 255 })),
          }),
          async (which, change) => {
            const found = changed(texts[which], change);
            // No change, or no JSON.
            fc.pre(isChange(found));
            tried += 1;
            const result =
              which === "notice" ? await verifyRecord(record, found.value) : await verifyRecord(found.value, notice);
            const messages = result.ok ? [] : result.problems.map(({ message }) => message);
            expect(messages.length).toBeGreaterThan(0);
            for (const message of messages) expect(message).toMatch(/^[A-Z].{20,}\.$/);
          },
        ),
        { numRuns: 60 },
      );
      expect(tried).toBeGreaterThanOrEqual(60);
    },
  );
});

describe("a change of every single byte is detected", () => {
  it("in a record with a consent and its withdrawal", async () => {
    const given = cases.find(({ record }) => record.consents.some(({ decision }) => decision === "given"));
    const field = given?.record.consents.find(({ decision }) => decision === "given")?.field ?? "";
    if (!given) throw new Error("No form has a consent that is given.");
    const withdrawn = await withdrawConsent(given.record, { field, at: new Date("2026-12-01T09:00:00Z") });
    expect(await verifyRecord(withdrawn, given.notice)).toMatchObject({ ok: true });
    const json = JSON.stringify(withdrawn);
    const length = new TextEncoder().encode(json).length;
    let tried = 0;
    for (let at = 0; at < length; at += 1) {
      // A digit, a letter and a quotation mark: one of them is valid nearly everywhere.
      for (const sign of '7a"_') {
        const found = changed(json, { at, byte: sign.charCodeAt(0) });
        if (!isChange(found)) continue;
        tried += 1;
        const result = await verifyRecord(found.value, given.notice);
        if (result.ok) expect.fail(`Byte ${at} as ${sign}: ${JSON.stringify(found.value)}`);
      }
    }
    expect(tried).toBeGreaterThan(length * 2);
  });
});
