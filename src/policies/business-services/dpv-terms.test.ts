import { expect, it } from "vitest";
import { businessServices } from "./index.js";

/**
 * The terms of the Data Privacy Vocabulary 2.3 (https://w3id.org/dpv/2.3) that the policy uses, each looked up in its
 * published list of classes as of 2026-02-28.
 */
const terms = {
  "https://w3id.org/dpv#": [
    "Authority Client CommunicationManagement Consumer CustomerOrderManagement DataSubject DisputeManagement Employee",
    "EnforceSecurity EstablishContractualAgreement FulfilmentOfContractualObligation GeneratedPersonalData",
    "ImproveExistingProductsAndServices LegalCompliance Marketing OrganisationGovernance Participant PaymentManagement",
    "Recipient RecordManagement RepairImpairments ServiceProvision ServiceRegistration SpecialCategoryPersonalData",
    "Student TechnicalServiceProvision UntilEventDuration User",
  ],
  "https://w3id.org/dpv/pd#": [
    "Communication Contact Education Financial Health Identifying PoliticalOpinion Preference ReligiousBelief",
    "ServiceConsumptionBehaviour",
  ],
  "https://w3id.org/dpv/sector/education#": ["ServiceProvision"],
};

it("uses terms of the vocabulary only, and all that are listed here", () => {
  const known = Object.entries(terms).flatMap(([namespace, names]) =>
    names.flatMap((line) => line.split(" ")).map((name) => `${namespace}${name}`),
  );
  const used = [businessServices(), businessServices({ asWritten: true })].flatMap(irisIn);
  expect([...new Set(used)].toSorted()).toEqual(known.toSorted());
});

it("has no term where the vocabulary has no equivalent", () => {
  const { categories, subjects, services } = businessServices();
  expect(categories.contract).not.toHaveProperty("iri");
  for (const id of ["prospect", "partner", "contractor", "instructor", "testUser"] as const) {
    expect(subjects[id]).not.toHaveProperty("iri");
  }
  // "Marketing" in the vocabulary is that of the controller; these services are marketing for others.
  expect(services.marketing).not.toHaveProperty("iri");
});

function irisIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "iri" in value && typeof value.iri === "string" ? [value.iri] : [];
  return [...own, ...Object.values(value).flatMap(irisIn)];
}
