import { describe, expect, it, test } from "vitest";
import { type ConsentReceipt, toConsentReceipt } from "../../src/export/index.js";
import { createNotice, createRecord } from "../../src/index.js";
import { consentReceiptSchema } from "../fixtures/consent-receipt-schema.js";
import { faultsBy } from "../support/json-schema.js";
import { plot } from "../support/notices.js";
import { sentForms } from "../support/submitted-forms.js";

const faults = faultsBy(consentReceiptSchema);
const known = { principal: "customer-4711", jurisdiction: "DE", controller: { phone: "+49 30 123456" } } as const;

describe.each(sentForms)("$form ($language)", ({ collection, notice, record }) => {
  test("has everything that the specification requires", () => {
    const receipt = toConsentReceipt(collection, { ...known, notice, record });
    expect(faults(receipt)).toEqual([]);
    expect(receipt).toMatchObject({ consentReceiptID: record.id, consentTimestamp: 1_773_480_667 });
  });

  test("is rejected for its only missing value, the telephone number of the policy", () => {
    expect(() => toConsentReceipt(collection, { ...known, controller: {}, notice, record })).toThrow(
      "controller.phone: It is missing, and the consent receipt asks for it.",
    );
  });
});

async function receiptOf(values: object) {
  const notice = createNotice(plot);
  const record = await createRecord(plot, { notice, values, submittedAt: new Date("2026-03-14T09:31:07.250Z") });
  return toConsentReceipt(plot, { ...known, notice, record });
}

describe("a consent receipt", () => {
  it("has the given consents", async () => {
    const { services, sensitive, spiCat } = await receiptOf({
      allergies: "nuts",
      useAllergies: true,
      newsletter: true,
    });
    expect(services[0]?.purposes.map(({ purpose, consentType }) => `${purpose}: ${consentType}`)).toEqual([
      "Renting out plots: EXPLICIT",
      "Letters: EXPLICIT",
    ]);
    expect({ sensitive, spiCat }).toEqual({ sensitive: true, spiCat: ["health"] });
  });

  it("omits purposes of a refused consent", async () => {
    const receipt = await receiptOf({ name: "Iris Fox", allergies: "nuts", useAllergies: false, newsletter: false });
    expect(receipt.services[0]?.purposes.map(({ consentType }) => consentType)).not.toContain("EXPLICIT");
    expect(receipt).toMatchObject({ sensitive: false, spiCat: [] });
    expect(JSON.stringify(receipt)).not.toMatch(/Iris|nuts|Allergies/);
  });

  it("claims no consent where there was none to give", async () => {
    const { services } = await receiptOf({ name: "Rose" });
    expect(services[0]?.purposes.map(({ consentType }) => consentType)).toEqual([
      "a contract with you, or steps you ask for before one (Art. 6(1)(b) GDPR)",
      "a contract with you, or steps you ask for before one (Art. 6(1)(b) GDPR)",
    ]);
  });

  it("omits purposes of a withdrawn consent", async () => {
    const notice = createNotice(plot);
    const values = { name: "Iris Fox", newsletter: true };
    const record = await createRecord(plot, { notice, values, submittedAt: new Date("2026-03-14T09:31:07.250Z") });
    const withdrawn = record.consents
      .filter(({ field }) => field === "newsletter")
      .map((consent) => ({
        ...consent,
        decision: "withdrawn" as const,
        at: "2026-04-01T00:00:00.000Z",
        previous: record.digest,
      }));
    const since = { ...record, consents: [...withdrawn, ...record.consents] };
    const types = (receipt: ConsentReceipt) => receipt.services[0]?.purposes.map(({ consentType }) => consentType);
    expect(types(toConsentReceipt(plot, { ...known, notice, record }))).toContain("EXPLICIT");
    expect(types(toConsentReceipt(plot, { ...known, notice, record: since }))).not.toContain("EXPLICIT");
  });

  it("fails validation without any required value", async () => {
    const receipt = await receiptOf({ name: "Iris Fox" });
    const { jurisdiction: _, ...less } = receipt;
    expect(faults(less)).toEqual([expect.stringContaining("must have required property 'jurisdiction'")]);
    expect(faults({ ...receipt, consentTimestamp: receipt.consentTimestamp * 1000 })).toHaveLength(1);
    expect(faults({ ...receipt, sensitive: true })).not.toEqual([]);
  });

  it("throws without a consent in the record", async () => {
    await expect(receiptOf({ newsletter: false })).rejects.toThrow("there is nothing to give a receipt for");
  });

  it("formats the telephone number as RFC 3966 does", async () => {
    expect((await receiptOf({ name: "Rose" })).piiControllers[0]?.phone).toBe("tel:+49-30-123456");
  });
});
