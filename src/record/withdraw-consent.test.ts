import { describe, expect, it } from "vitest";
import { plot } from "../../test/support/notices.js";
import { createNotice } from "../notice/create-notice.js";
import { createRecord } from "./create-record.js";
import { withdrawConsent } from "./withdraw-consent.js";

const submittedAt = new Date("2024-05-01T08:03:00Z");
const at = new Date("2024-06-01T12:00:00Z");
const record = await createRecord(plot, {
  notice: createNotice(plot),
  values: { name: "Ada", newsletter: true },
  submittedAt,
});
const withdrawn = await withdrawConsent(record, { field: "newsletter", at });

describe("a withdrawal", () => {
  it("is appended, and keeps the entry of the consent", () => {
    expect(withdrawn.consents).toEqual([
      ...record.consents,
      {
        field: "newsletter",
        purpose: "letters",
        decision: "withdrawn",
        words: "Send me the newsletter",
        at: "2024-06-01T12:00:00.000Z",
        previous: record.digest,
      },
    ]);
  });

  it("changes nothing else in the new record, and nothing in the given one", () => {
    expect({ ...withdrawn, consents: [], digest: "" }).toEqual({ ...record, consents: [], digest: "" });
    expect(withdrawn.digest).not.toBe(record.digest);
    expect(record.consents.map(({ decision }) => decision)).toEqual(["refused", "given"]);
  });

  it("may name its purpose", async () => {
    expect(await withdrawConsent(record, { field: "newsletter", purpose: "letters", at })).toEqual(withdrawn);
  });

  it("works for each of several consents in turn", async () => {
    const both = await createRecord(plot, {
      notice: createNotice(plot),
      values: { useAllergies: true, newsletter: true },
      submittedAt,
    });
    const first = await withdrawConsent(both, { field: "newsletter", at });
    const second = await withdrawConsent(first, { field: "useAllergies", at });
    expect(second.consents.slice(0, 3)).toEqual(first.consents);
    expect(second.consents.at(-1)).toMatchObject({ field: "useAllergies", previous: first.digest });
  });
});

describe("is rejected", () => {
  it("for a refused consent", async () => {
    await expect(withdrawConsent(record, { field: "useAllergies", at })).rejects.toThrow(
      new RangeError('The consent "useAllergies" was refused, so there is nothing to withdraw.'),
    );
  });

  it("a second time", async () => {
    await expect(withdrawConsent(withdrawn, { field: "newsletter", at })).rejects.toThrow(
      new RangeError('The consent "newsletter" was withdrawn at 2024-06-01T12:00:00.000Z already.'),
    );
  });

  it.each(["name", "neighbors", "toString"])("for %s, which is no consent", async (field) => {
    await expect(withdrawConsent(record, { field, at })).rejects.toThrow(
      /has no consent of a field .* It has "useAllergies", "newsletter"\./,
    );
  });

  it("for a purpose that the consent does not have", async () => {
    await expect(withdrawConsent(record, { field: "newsletter", purpose: "plot", at })).rejects.toThrow(
      'The field "newsletter" requested no consent to "plot", so there is none to withdraw. It requested "letters".',
    );
  });

  it("at a time before the consent, and at an invalid time", async () => {
    await expect(
      withdrawConsent(record, { field: "newsletter", at: new Date("2024-05-01T08:02:59.999Z") }),
    ).rejects.toThrow("was given at 2024-05-01T08:03:00.000Z, so it cannot be withdrawn");
    await expect(withdrawConsent(record, { field: "newsletter", at: new Date(Number.NaN) })).rejects.toThrow(
      "`at` is not a valid date",
    );
  });

  it("on a changed record", async () => {
    const edited = { ...record, language: "de" };
    await expect(withdrawConsent(edited, { field: "newsletter", at })).rejects.toThrow(
      /was changed after it was created/,
    );
  });
});
