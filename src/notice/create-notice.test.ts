import { describe, expect, it } from "vitest";
import { garden, plot, plotOn } from "../../test/support/notices.js";
import type { Policy } from "../policy/policy.js";
import { createNotice } from "./create-notice.js";
import type { CollectionNotice } from "./notice.js";

const notice = createNotice(plot);

/** One field of a notice. */
function fieldOf({ fields }: CollectionNotice, name: string) {
  return fields.find((field) => field.name === name);
}

describe("a notice", () => {
  it("has every element that Art. 13 GDPR requires", () => {
    expect(notice).toMatchObject({
      kind: "collection-notice",
      schemaVersion: "1",
      id: "plot-request/garden@3/en",
      language: "en",
      collection: {
        id: "plot-request",
        title: "Ask for a plot",
        service: { id: "plots", label: "Plots", description: "Rent a plot and keep it." },
        mode: "online",
      },
      policy: { id: "garden", version: "3", url: "https://garden.example/privacy" },
      controller: {
        name: "Garden Club",
        address: "1 Orchard Row\n10115 Berlin",
        email: "privacy@garden.example",
        phone: "+49 30 123456",
        url: "https://garden.example",
      },
      representative: { name: "Hedge & Partners" },
      dataProtectionOfficer: { name: "Rose Thorn", email: "dpo@garden.example" },
      subjects: [
        { id: "member", label: "Members" },
        { id: "guest", label: "Guests" },
      ],
      marking: {
        legend: expect.stringContaining("*"),
        marks: [{ meaning: "required", symbol: "*", colour: "red" }],
      },
      purposes: [
        { id: "plot", label: "Renting out plots", description: "From request to lease." },
        { id: "letters", label: "Letters" },
        { id: "books", label: "Bookkeeping" },
      ],
      recipients: [
        { id: "bank", label: "Our bank", role: "controller" },
        { id: "printer", label: "Our printer", role: "processor" },
      ],
      transfers: [{ recipient: "Our printer", country: "CH", safeguard: "An adequacy decision" }],
      rightsContact: "privacy@garden.example",
      withdrawal: { article: "Art. 7(3) GDPR" },
      complaint: {
        article: "Art. 77 GDPR",
        authority: { name: "The authority of the Land", url: "https://authority.example" },
      },
      automatedDecisions: { used: false },
      missing: [],
    });
    expect(notice.fields.map(({ name }) => name)).toEqual(plot.fields.map(({ name }) => name));
  });

  it("has for each field its category, purposes, legal bases, necessity and consequence", () => {
    expect(fieldOf(notice, "iban")).toEqual({
      name: "iban",
      label: "IBAN",
      category: { id: "money", label: "Payment data" },
      uses: [
        {
          purpose: { id: "plot", label: "Renting out plots" },
          legalBasis: { id: "contract", article: "Art. 6(1)(b) GDPR", label: expect.any(String) },
        },
        {
          purpose: { id: "books", label: "Bookkeeping" },
          legalBasis: { id: "legalObligation", article: "Art. 6(1)(c) GDPR", label: "a legal obligation" },
          laws: ["Money Act"],
        },
      ],
      required: true,
      necessity: "statutory",
      consequence: "We may not take your money.",
      mark: { meaning: "required", symbol: "*", colour: "red" },
      retention: ["vouchers", "leases", "post"],
      recipients: ["bank"],
      conditional: false,
    });
    expect(fieldOf(notice, "phone")).toEqual({
      name: "phone",
      label: "Phone",
      category: { id: "contact", label: "Contact data" },
      uses: [{ purpose: { id: "letters", label: "Letters" }, legalBasis: expect.anything() }],
      required: false,
      necessity: "voluntary",
      retention: ["vouchers", "leases", "post"],
      recipients: ["bank", "printer"],
      conditional: false,
    });
  });

  it("names the legitimate interests of a field, or else those of the service", () => {
    const [use] = fieldOf(notice, "neighbours")?.uses ?? [];
    expect(use?.interests).toEqual([
      { id: "peace", label: "Peace among neighbours", holder: "all members" },
      { id: "thrift", label: "Thrift" },
    ]);
    expect(use).not.toHaveProperty("laws");
  });

  it("names a special category and its condition of Art. 9(2) GDPR", () => {
    expect(fieldOf(notice, "allergies")?.special).toEqual({
      kind: "health",
      label: "health",
      condition: { id: "explicitConsent", article: "Art. 9(2)(a) GDPR", label: "your explicit consent" },
    });
    expect(notice.fields.filter(({ special }) => special).map(({ name }) => name)).toEqual([
      "allergies",
      "useAllergies",
    ]);
  });

  it("has the retention of each category, as text and as data", () => {
    expect(notice.retention).toEqual([
      {
        id: "leases",
        label: "Leases",
        description: "1 year and 6 months, counted from: the end of the lease",
        period: "P1Y6M",
        start: "event",
        event: "the end of the lease",
      },
      {
        id: "vouchers",
        label: "Vouchers",
        description: "10 years, counted from the end of the calendar year (the voucher)",
        period: "P10Y",
        start: "year-end",
        event: "the voucher",
        laws: ["HGB 257", "AO 147"],
      },
      { id: "post", label: "Post", description: "Until it is answered", criteria: "Until it is answered" },
    ]);
  });

  it("covers only the fields that are passed, and only what concerns them", () => {
    const one = createNotice(plot, { fields: ["name"] });
    expect(one.fields.map(({ name }) => name)).toEqual(["name"]);
    expect(one.purposes.map(({ id }) => id)).toEqual(["plot", "letters"]);
    expect(one.retention.map(({ id }) => id)).toEqual(["leases"]);
    expect(one).not.toHaveProperty("withdrawal");
    expect(createNotice(plot, { fields: [] })).toMatchObject({ fields: [], purposes: [], marking: { legend: "" } });
  });

  it("throws for an unknown field", () => {
    expect(() => createNotice(plot, { fields: ["name", "nmae"] })).toThrow(
      'Collection "plot-request" has no field "nmae", so its notice cannot describe it. It has "name", "iban", "phone", "neighbours", "allergies", "useAllergies", "newsletter".',
    );
  });
});

describe("a notice of the same form, policy, language and fields has the same bytes", () => {
  it("on every call", () => {
    expect(JSON.stringify(createNotice(plotOn(garden)))).toBe(JSON.stringify(notice));
  });

  it("for any order of the fields, and for repeated fields", () => {
    const some = JSON.stringify(createNotice(plot, { fields: ["iban", "name", "phone"] }));
    expect(JSON.stringify(createNotice(plot, { fields: ["phone", "iban", "name", "iban"] }))).toBe(some);
    const all = plot.fields.map(({ name }) => name).toReversed();
    expect(JSON.stringify(createNotice(plot, { fields: all }))).toBe(JSON.stringify(notice));
  });

  it("as JSON", () => {
    expect(JSON.parse(JSON.stringify(notice))).toEqual(notice);
    expect(JSON.stringify(notice)).not.toContain("null");
  });
});

describe("the language of a notice", () => {
  it.each(["de", "DE", "de-AT", "de-Latn-CH"])("is German for %s", (language) => {
    const german = createNotice(plot, { language });
    expect(german).toMatchObject({
      id: "plot-request/garden@3/de",
      language: "de",
      collection: { title: "Parzelle anfragen", service: { label: "Parzellen" } },
      controller: { name: "Gartenverein" },
    });
    expect(JSON.stringify(german)).toBe(JSON.stringify(createNotice(plot, { language: "de" })));
    expect(fieldOf(german, "name")).toMatchObject({
      label: "Vollständiger Name",
      consequence: "Wir können Ihnen keine Parzelle geben.",
      category: { label: "Kontaktdaten" },
    });
    expect(fieldOf(german, "iban")?.uses[1]).toMatchObject({
      legalBasis: { article: "Art. 6 Abs. 1 lit. c DSGVO" },
      laws: ["Geldgesetz"],
    });
    expect(german.retention[0]?.description).toBe("1 Jahr und 6 Monate, Beginn: the end of the lease");
  });

  it("is that of the collection by default", () => {
    expect(createNotice({ ...plot, language: "de" }).language).toBe("de");
  });

  it("throws where no locale has it", () => {
    expect(() => createNotice(plot, { language: "fr" })).toThrow(
      new RangeError(
        'forthright has no messages in "fr", so it cannot show what a form asks for. The languages here are: de, en. Import a language, or write one with defineLocale(), and pass it as a locale: import { de } from "forthright/locales/de"; defineCollection({ locales: [de], ... }).',
      ),
    );
  });

  it("falls back to the language of the collection for its texts, and to that of the policy for the texts of the policy", () => {
    const policy: Policy = {
      ...garden,
      language: "fr",
      subjects: { member: { label: { it: "Soci", fr: "Membres" } } },
    };
    const collection = {
      ...plot,
      policy,
      language: "es",
      title: { it: "Modulo", es: "Formulario" },
      subjects: ["member"],
    };
    const english = createNotice(collection, { language: "en" });
    expect(english.collection.title).toBe("Formulario");
    expect(english.subjects).toEqual([{ id: "member", label: "Membres" }]);
  });
});

describe("the rights in a notice follow from its legal bases", () => {
  const rightsOf = (...fields: string[]) => createNotice(plot, { fields }).rights.map(({ id }) => id);
  const always = ["access", "rectification", "erasure", "restriction"];

  it("portability from contract or consent, objection from legitimate interests", () => {
    expect(rightsOf("name")).toEqual([...always, "portability"]);
    expect(rightsOf("newsletter")).toEqual([...always, "portability"]);
    expect(rightsOf("neighbours")).toEqual([...always, "objection"]);
    expect(rightsOf()).toEqual(always);
    expect(rightsOf("name", "neighbours")).toEqual([...always, "portability", "objection"]);
  });

  it("each with its article and its meaning", () => {
    expect(notice.rights.find(({ id }) => id === "access")).toEqual({
      id: "access",
      label: "Access",
      article: "Art. 15 GDPR",
      description: "You can ask whether we hold data about you, and for a copy of it.",
    });
  });

  it("withdrawal from consent, explicit consent to special categories included", () => {
    expect(createNotice(plot, { fields: ["name", "iban", "phone", "neighbours"] })).not.toHaveProperty("withdrawal");
    expect(createNotice(plot, { fields: ["newsletter"] })).toHaveProperty("withdrawal");
    expect(createNotice(plot, { fields: ["allergies"] })).toHaveProperty("withdrawal");
  });
});
