import { describe, expect, it } from "vitest";
import { plot } from "../../test/support/notices.js";
import { de } from "../locales/de/index.js";
import { createNotice } from "../notice/create-notice.js";
import { createRecord } from "../record/create-record.js";
import { formatReceipt } from "./format-receipt.js";
import { createReceipt } from "./receipt.js";
import { verifyRecord } from "../record/verify-record.js";
import { withdrawConsent } from "../record/withdraw-consent.js";

const presentedAt = new Date("2024-05-01T08:00:00Z");
const submittedAt = new Date("2024-05-01T08:03:00Z");

/** The receipt of the form on plots with these values. */
async function receiptOf(values: object, options: Parameters<typeof createNotice>[1] = {}) {
  const notice = createNotice(plot, options);
  return createReceipt(await createRecord(plot, { notice, values, presentedAt, submittedAt }), notice);
}

const receipt = await receiptOf({ name: "Ada", iban: "DE02", newsletter: true });

/** A section of a receipt in Markdown, by its heading. */
function part(markdown: string, heading: string): string {
  return markdown.split(/^## /m).find((section) => section.startsWith(heading)) ?? "";
}

describe("a receipt states", () => {
  const written = formatReceipt(receipt, "markdown");

  it("what was submitted, to whom and when", () => {
    expect(written).toMatch(
      /^# Your receipt\n\nThis is what you sent to Garden Club with “Ask for a plot” on 1 May 2024 at 08:03 UTC/,
    );
  });

  it("which fields were filled in, for which purposes, and which were not", () => {
    const given = part(written, "What you gave, and why");
    expect(given.match(/^### .*$/gm)).toEqual(["### Full name", "### IBAN"]);
    expect(given).toContain("**Used for:** Renting out plots");
    expect(given).toContain("The law requires this.");
    expect(part(written, "What you did not give")).toMatch(/- Phone\n- Your neighbours\n- Allergies/);
    expect(written).not.toContain("Ada");
  });

  it("each consent and refusal, with its text", () => {
    const consents = part(written, "Your consents");
    expect(consents).toContain("**Send me the newsletter:** You agreed on 1 May 2024 at 08:03 UTC. For: Letters.");
    expect(consents).toContain("**You may use what I say of my allergies:** You did not agree.");
  });

  it("the retention, and how to object, withdraw and complain", () => {
    expect(part(written, "How long we keep it")).toContain("**Post:** Until it is answered. This is for: ");
    expect(part(written, "Your right to object")).not.toBe("");
    expect(part(written, "Withdrawing your consent")).not.toBe("");
    expect(part(written, "Complaints")).toContain("The authority of the Land");
    expect(part(written, "Your rights")).toContain("privacy@garden.example");
  });

  it("the proof", () => {
    const proof = part(written, "Proof");
    for (const proven of [receipt.record.id, receipt.record.digest, receipt.record.notice.digest])
      expect(proof).toContain(proven);
    expect(proof).toContain("**Shown to you:** 1 May 2024 at 08:00 UTC");
  });
});

describe("without consent as a legal basis", () => {
  it("a receipt does not mention consent", async () => {
    const without = formatReceipt(await receiptOf({ name: "Ada" }, { fields: ["name", "neighbours"] }), "markdown");
    expect(without).toContain("### Full name");
    expect(part(without, "Your right to object")).not.toBe("");
    expect(without).not.toMatch(/consent/i);
  });
});

describe("after the submit, a receipt states", () => {
  it("a withdrawal", async () => {
    const record = await withdrawConsent(receipt.record, { field: "newsletter", at: new Date("2024-06-01T12:00:00Z") });
    expect(formatReceipt(createReceipt(record, receipt.notice), "text")).toContain(
      "Send me the newsletter: You agreed on 1 May 2024 at 08:03 UTC. You withdrew this on 1 June 2024 at 12:00 UTC. For: Letters.",
    );
  });

  it("a retention date that only the server knows", async () => {
    const { notice } = receipt;
    const retentionEnds = { leases: { until: "2027-02-28", deleteFrom: "2027-03-01" } };
    const record = await createRecord(plot, { notice, values: {}, submittedAt, retentionEnds });
    expect(formatReceipt(createReceipt(record, notice), "text")).toContain("Leases: Until 28 February 2027.");
  });
});

describe("a receipt is formatted", () => {
  it("in the given language and time zone", async () => {
    const german = await receiptOf({ name: "Ada", newsletter: true }, { language: "de" });
    const written = formatReceipt(german, "text", { locales: [de], timeZone: "Europe/Berlin" });
    expect(written).toMatch(
      /^Ihr Beleg\n\nWas Sie am 1\. Mai 2024 um 10:03 (MESZ|GMT\+2) mit „Parzelle anfragen“ an Gartenverein gesendet haben/,
    );
    expect(written).toContain("Eingewilligt am 1. Mai 2024");
  });

  it("as a complete page without script, style or external resources", () => {
    const page = formatReceipt(receipt, "html");
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain("<title>Your receipt</title>");
    expect(page).toMatch(/<\/body>\n<\/html>\n$/);
    expect(page).not.toMatch(/<script|<style|style=|<link|<img|\son\w+=/i);
  });

  it("as data with everything that its verification needs", async () => {
    const { kind, record, notice } = JSON.parse(formatReceipt(receipt, "json"));
    expect(kind).toBe("collection-receipt");
    expect(await verifyRecord(record, notice)).toMatchObject({ ok: true });
  });

  it("with all text escaped", async () => {
    const nasty = `"><script>alert(1)</script>&\`*#`;
    const notice = createNotice({ ...plot, title: nasty });
    const record = await createRecord(plot, { notice, values: { name: nasty }, submittedAt });
    const page = formatReceipt(createReceipt(record, notice), "html");
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;");
  });

  it("in no unknown format, and not with another notice", () => {
    expect(() => Reflect.apply(formatReceipt, undefined, [receipt, "pdf"])).toThrow(
      '"pdf" is not a format of a receipt. Use one of html, text, markdown, json.',
    );
    expect(() => createReceipt(receipt.record, createNotice(plot, { language: "de" }))).toThrow(
      "its receipt would show what the person did not see",
    );
  });
});
