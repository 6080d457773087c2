import { describe, expect, it, test } from "vitest";
import { createNotice, DefinitionError } from "../../src/index.js";
import { toDpv } from "../../src/export/index.js";
import { compactTerm } from "../../src/export/dpv/terms.js";
import { allForms } from "../support/all-forms.js";
import { formsAsWritten } from "../support/declared-forms.js";
import { languages } from "../support/filled-forms.js";
import { dpvIrisIn, dpvTerms, type Triple, triplesOf } from "../support/json-ld.js";
import { garden, plot, plotOn } from "../support/notices.js";

const dpv = (name: string) => `https://w3id.org/dpv#${name}`;
const broader = "http://www.w3.org/2004/02/skos/core#broader";
const own = "urn:forthright:";

const forms = [...allForms, ...formsAsWritten, plot].flatMap((collection) =>
  languages.map((language) => ({ id: collection.id, language, collection })),
);

describe.each(forms)("$id ($language)", ({ collection, language }) => {
  test("has only terms of DPV 2.3", async () => {
    const unknown = dpvIrisIn(await triplesOf(toDpv(collection, { language }))).filter((iri) => !dpvTerms.has(iri));
    expect(unknown).toEqual([]);
  });

  test("states the necessity of every field", async () => {
    const triples = await triplesOf(toDpv(collection, { language }));
    const notice = createNotice(collection, { language });
    const said = notice.fields.map(({ name }) => {
      const field = `${own}notice/${encodeURIComponent(notice.id)}/field/${encodeURIComponent(name)}`;
      return { name, necessity: objectsOf(triples, field, dpv("hasNecessity")).filter((iri) => dpvTerms.has(iri)) };
    });
    expect(said).toEqual(
      notice.fields.map(({ name, required }) => ({ name, necessity: [dpv(required ? "Required" : "Optional")] })),
    );
  });

  test("has a broader term of DPV for each custom term", async () => {
    const triples = await triplesOf(toDpv(collection, { language }));
    const concepts = subjectsWith(triples, rdfType, "http://www.w3.org/2004/02/skos/core#Concept");
    expect(concepts.length).toBeGreaterThan(5);
    const referred = triples.flatMap(({ object }) => (isOwnTerm(object) ? [object] : []));
    expect(concepts).toEqual(expect.arrayContaining(referred));
    for (const concept of concepts) {
      expect(objectsOf(triples, concept, broader)).toEqual([expect.stringMatching(/^https:\/\/w3id\.org\/dpv/)]);
    }
  });
});

const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

function isOwnTerm(iri: string): boolean {
  return iri.startsWith(own) && !/^urn:forthright:(notice|policy)\//.test(iri);
}

function objectsOf(triples: readonly Triple[], of: string, by: string): string[] {
  return triples.filter(({ subject, predicate }) => subject === of && predicate === by).map(({ object }) => object);
}

function subjectsWith(triples: readonly Triple[], by: string, value: string): string[] {
  return [
    ...new Set(
      triples.filter(({ predicate, object }) => predicate === by && object === value).map(({ subject }) => subject),
    ),
  ];
}

describe("a document", () => {
  it("is deterministic, and describes the notice that is passed", () => {
    const notice = createNotice(plot, { fields: ["name", "iban"], language: "de" });
    expect(toDpv(plot, { notice })).toEqual(toDpv(plot, { fields: ["iban", "name"], language: "de" }));
    expect(JSON.stringify(toDpv(plot, { notice }))).toBe(JSON.stringify(toDpv(plot, { notice })));
  });

  it("rejects the notice of another form", () => {
    const [first, second] = allForms;
    if (!first || !second) throw new Error("There are no forms.");
    expect(() => toDpv(first, { notice: createNotice(second) })).toThrow("Pass the form and the policy");
  });

  it("has the given base in the IRIs of custom terms", async () => {
    const triples = await triplesOf(toDpv(plot, { base: "https://example.com/terms#" }));
    expect(triples.some(({ object }) => object === "https://example.com/terms#garden/categories/money")).toBe(true);
    expect(JSON.stringify(triples)).not.toContain(own);
    expect(() => toDpv(plot, { base: "terms" })).toThrow("is not an absolute IRI");
  });

  it("states the condition of special categories, the legitimate interest and the law", () => {
    const text = JSON.stringify(toDpv(plot));
    for (const term of ["eu-gdpr:A9-2-a", "eu-gdpr:HealthData", "eu-gdpr:A6-1-f-third-party", "eu-gdpr:A6-1-c"]) {
      expect(text).toContain(JSON.stringify(term));
    }
    expect(text).toContain(JSON.stringify({ "@type": "dpv:Law", "dct:title": "Money Act" }));
    expect(text).toContain('"dpv:hasThirdCountry":"loc:CH"');
  });

  it("omits elements that the policy lacks", async () => {
    const { controller, representative, dataProtectionOfficer, supervisoryAuthority, url, ...silent } = garden;
    expect([controller, representative, dataProtectionOfficer, supervisoryAuthority, url]).not.toContain(undefined);
    const text = JSON.stringify(await triplesOf(toDpv(plotOn(silent))));
    for (const key of ["hasDataController", "hasAuthority", "schema.org/url"]) expect(text).not.toContain(key);
  });
});

describe("the IRI of a policy entry", () => {
  const withIri = (iri: string) =>
    plotOn({ ...garden, categories: { ...garden.categories, money: { ...garden.categories.money, iri } } });

  it("is rejected where DPV 2.3 has no such term", () => {
    expect(() => toDpv(withIri("https://w3id.org/dpv/pd#Finansial"))).toThrow(DefinitionError);
    expect(() => toDpv(withIri("https://w3id.org/dpv/pd#Finansial"))).toThrow(
      'categories.money.iri: "https://w3id.org/dpv/pd#Finansial" is not a class of DPV 2.3, so its meaning cannot be looked up. Did you mean "Financial"?',
    );
  });

  it("may be of another vocabulary", async () => {
    const triples = await triplesOf(toDpv(withIri("https://schema.org/BankAccount")));
    expect(objectsOf(triples, `${own}garden/categories/money`, broader)).toEqual([dpv("PersonalData")]);
    expect(
      objectsOf(triples, `${own}garden/categories/money`, "http://www.w3.org/2004/02/skos/core#exactMatch"),
    ).toEqual(["https://schema.org/BankAccount"]);
  });
});

describe("the check of terms", () => {
  it("uses the complete list of DPV 2.3", () => {
    const classes = [...dpvTerms].filter((iri) => /#[A-Z]/.test(iri) && !iri.includes("/schema/"));
    expect(classes.map((iri) => [iri, compactTerm(iri)]).filter(([, term]) => term === undefined)).toEqual([]);
    expect(compactTerm(dpv("NoSuchTerm"))).toBeUndefined();
  });

  it("fails for a key that no reader knows", async () => {
    const { "@context": context, "@graph": graph } = toDpv(plot);
    await expect(triplesOf({ "@context": context, "@graph": [{ ...graph[0], purpose: "lost" }] })).rejects.toThrow(
      "Safe mode validation error",
    );
  });
});
