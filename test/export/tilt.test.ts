import { describe, expect, it, test } from "vitest";
import { toTilt, type TiltOptions } from "../../src/export/index.js";
import { digestNotice } from "../../src/index.js";
import { tiltSchema } from "../fixtures/tilt-schema.js";
import { allForms } from "../support/all-forms.js";
import { languages } from "../support/filled-forms.js";
import { formsAsWritten } from "../support/declared-forms.js";
import { faultsBy } from "../support/json-schema.js";
import { plot } from "../support/notices.js";

const faults = faultsBy(tiltSchema);

const known: TiltOptions = {
  created: new Date("2026-01-01T00:00:00Z"),
  modified: new Date("2026-03-14T09:26:53.589Z"),
  version: 1,
  controller: {
    country: "DE",
    representative: { name: "Jane Doe", email: "jane@example.com", phone: "+49 30 123456" },
  },
  dataProtectionOfficer: { name: "Rose Thorn", address: "1 Orchard Row", country: "DE", email: "dpo@example.com" },
};

const forms = allForms.flatMap((collection) =>
  languages.map((language) => ({ id: collection.id, language, collection })),
);

describe.each(forms)("$id ($language)", ({ collection, language }) => {
  test("is valid TILT", async () => {
    const document = await toTilt(collection, { ...known, language });
    expect(faults(document)).toEqual([]);
    expect(document.dataDisclosed).toHaveLength(collection.fields.length);
  });
});

describe("a TILT document", () => {
  it("has the digest of its content", async () => {
    const document = await toTilt(plot, known);
    const { _hash, ...meta } = document.meta;
    expect(`sha256-${_hash}`).toBe(await digestNotice({ ...document, meta }));
  });

  it("fails validation without any required key", async () => {
    const document = await toTilt(plot, known);
    const { rightToComplain: _, ...less } = document;
    expect(faults(less)).toEqual([expect.stringContaining("must have required property 'rightToComplain'")]);
    expect(faults({ ...document, meta: { ...document.meta, language: "de-AT" } })).toHaveLength(1);
  });

  it("has necessity, legal basis and retention", async () => {
    const { dataDisclosed, thirdCountryTransfers } = await toTilt(plot, known);
    const iban = dataDisclosed.find(({ _id }) => _id === "iban");
    expect(iban?.nonDisclosure).toEqual({
      legalRequirement: true,
      contractualRegulation: false,
      obligationToProvide: true,
      consequences: "We may not take your money.",
    });
    expect(iban?.legalBases.map(({ reference }) => reference)).toEqual(["GDPR-6-1-b", "GDPR-6-1-c"]);
    expect(iban?.storage[0]).toMatchObject({ legalBasisConditional: ["HGB-257", "AO-147"] });
    expect(iban?.storage[0]?.temporal.map(({ ttl }) => ttl)).toEqual(["P1Y6M", "P10Y"]);
    expect(thirdCountryTransfers).toMatchObject([{ country: "CH" }]);
    expect(dataDisclosed.find(({ _id }) => _id === "useAllergies")?.legalBases).toContainEqual(
      expect.objectContaining({ reference: "GDPR-9-2-a" }),
    );
  });

  it("lists required values that the policy as written lacks", async () => {
    const [form] = formsAsWritten;
    if (!form) throw new Error("There is no form.");
    const { version: _version, dataProtectionOfficer: _officer, ...less } = known;
    await expect(toTilt(form, less)).rejects.toThrow(
      /version: .*\n.*dataProtectionOfficer\.name: .*\n(.*dataProtectionOfficer.*\n)+.*automatedDecisions: /,
    );
  });
});
