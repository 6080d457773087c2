import { describe, expect, it, test } from "vitest";
import { toConsentRecord, toDpv } from "../../src/export/index.js";
import { type Collection, createNotice, createRecord } from "../../src/index.js";
import { consentRecordSchema } from "../fixtures/consent-record-schema.js";
import { allForms } from "../support/all-forms.js";
import { dpvIrisIn, dpvTerms, triplesOf } from "../support/json-ld.js";
import { faultsBy } from "../support/json-schema.js";
import { garden, plot, plotOn } from "../support/notices.js";
import { sentForms } from "../support/submitted-forms.js";

const faults = faultsBy(consentRecordSchema);
const known = { principal: "customer-4711", jurisdiction: "DE", storageLocations: ["DE", "EU"] } as const;

describe.each(sentForms)("$form ($language)", ({ collection, notice, record }) => {
  const document = toConsentRecord(collection, { ...known, notice, record });

  test("has every field that the standard requires", () => {
    expect(faults(document)).toEqual([]);
  });

  test("is JSON-LD without keys that a reader drops, and without terms that DPV 2.3 does not have", async () => {
    const triples = await triplesOf(document);
    expect(dpvIrisIn(triples).filter((iri) => !dpvTerms.has(iri))).toEqual([]);
    // Only a key that groups others has no triple of its own.
    expect(triples.length).toBeGreaterThan(JSON.stringify(document.event).split('":').length - 1);
  });

  test("has each decision", () => {
    const states = { given: "dpv:ConsentGiven", refused: "dpv:ConsentRefused", withdrawn: "dpv:ConsentWithdrawn" };
    const told = record.consents.map(({ decision }) => states[decision]);
    expect(document.event.map(({ event_state: state }) => state)).toEqual(
      told.length > 0 ? told : ["dpv:NoticeCommunicated"],
    );
  });
});

async function recordOf(values: object, collection: Collection = plot) {
  const notice = createNotice(collection);
  const submittedAt = new Date("2026-03-14T09:31:07.250Z");
  return { notice, record: await createRecord(collection, { notice, values, submittedAt }), ...known };
}

describe("a consent record", () => {
  it("has the filled fields by purpose, and the given and refused consents", async () => {
    const source = await recordOf({ name: "Iris Fox", allergies: "nuts", useAllergies: false, newsletter: true });
    const text = JSON.stringify(toConsentRecord(plot, source));
    expect(text).toContain('"event_type":["eu-gdpr:A9-2-a"]');
    expect(text).toContain('"event_type":["eu-gdpr:A6-1-a"]');
    expect(text).toContain('"special_pii_category":"eu-gdpr:HealthData"');
    // The values are never in it.
    expect(text).not.toContain("Iris");
    expect(text).not.toContain("nuts");
    // Fields that are not filled in are not processed.
    expect(text).not.toContain("IBAN");
  });

  it("has the date of deletion where it is known", async () => {
    const notice = createNotice(plot, { retentionEnds: { leases: { until: "2029-03-14", deleteFrom: "2029-03-15" } } });
    const record = await createRecord(plot, { notice, values: { name: "Iris Fox" }, submittedAt: new Date() });
    const triples = await triplesOf(toConsentRecord(plot, { ...known, notice, record }));
    const date = '"2029-03-14"^^<http://www.w3.org/2001/XMLSchema#date>';
    expect(triples.map(({ object }) => object)).toContain(date);
    expect((await triplesOf(toDpv(plot, { notice }))).map(({ object }) => object)).toContain(date);
  });

  it("names the controller and the person by IRIs", async () => {
    const { record } = toConsentRecord(plot, await recordOf({}));
    expect(record["pii_principal_id"]).toBe("urn:forthright:principal/customer-4711");
    const asked = { ...(await recordOf({})), principal: "urn:uuid:0b5ff27e-4c4d-4f1c-9b1f-1d3a5c0f9e11" };
    expect(toConsentRecord(plot, asked).record["pii_principal_id"]).toBe(asked.principal);
  });

  it("lists required values that are missing", async () => {
    const { controller, ...silent } = garden;
    const collection = plotOn({ ...silent, controller: { name: controller?.name ?? "" } });
    const source = { ...(await recordOf({}, collection)), storageLocations: [], principal: " " };
    expect(() => toConsentRecord(collection, source)).toThrow(
      /principal: .*\n.*controller\.address: .*\n.*controller\.email: .*\n.*storageLocations: /,
    );
  });

  it("is not made out of nothing", async () => {
    const [form] = allForms;
    if (!form) throw new Error("There is no form.");
    await expect(recordOf({}, form).then((source) => toConsentRecord(form, source))).rejects.toThrow(
      "there is nothing to record",
    );
  });

  it("is rejected with another notice than that of the record", async () => {
    const source = { ...(await recordOf({})), notice: createNotice(plot, { language: "de" }) };
    expect(() => toConsentRecord(plot, source)).toThrow("Pass the notice that was on screen");
  });
});
