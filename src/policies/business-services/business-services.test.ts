import { describe, expect, it } from "vitest";
import type { Service } from "../../policy/policy.js";
import { DefinitionError } from "../../policy/problem.js";
import { defects } from "./defects.js";
import { businessServices } from "./index.js";

const corrected = businessServices();
const asWritten = businessServices({ asWritten: true });

const ids: Record<string, readonly string[]> = {
  categories: list(
    "inventory payment contact contract courseUsage coursePreference courseResult courseInteraction support",
    "health religion political otherSpecial",
  ),
  subjects: list(
    "client prospect partner contractor courseParticipant instructor user testUser eventParticipant",
    "endCustomer employeeOfClient other",
  ),
  purposes: list(
    "performance precontract communication office administration management warranty legalClaims security",
    "compliance billing improvement marketing",
  ),
  interests: list("management security platformSecurity platformDevelopment"),
  recipients: list(
    "telecom transport auxiliary subcontractor bank taxAdvisor legalAdvisor paymentProvider taxAuthority",
    "authority itService officeService",
  ),
  retention: list("general books voucher letter account consentProof"),
  services: list("agency consulting marketing it courses project platform events"),
};

/** The entries that no form may use: people who fill in no form, and the purpose that another part of the policy covers. */
const underNoService: readonly string[] = ["endCustomer", "employeeOfClient", "other", "marketing"];

const correctedServices: readonly Service[] = Object.values(corrected.services);

describe("the policy", () => {
  for (const [table, expected] of Object.entries(ids)) {
    it(`has the ${expected.length} ${table} of the text`, () => {
      expect(Object.keys(entriesOf(corrected, table)).toSorted()).toEqual(expected.toSorted());
    });
  }

  it("has the legal bases of the text, under their services", () => {
    const bases = correctedServices.flatMap((service) => [...service.legalBases]);
    expect([...new Set<string>(bases)].toSorted()).toEqual(
      ["consent", "contract", "legalObligation", "legitimateInterests", "vitalInterests"].toSorted(),
    );
  });

  for (const table of ["categories", "subjects", "purposes", "interests", "recipients", "retention"] as const) {
    it(`covers each of the ${table} by a service, but for what no form may use`, () => {
      const covered = new Set(correctedServices.flatMap((service) => service[table] ?? []));
      const uncovered = Object.keys(corrected[table]).filter((id) => !covered.has(id));
      expect(uncovered).toEqual(Object.keys(corrected[table]).filter((id) => underNoService.includes(id)));
    });
  }

  it("has the four general categories and the general subjects under every service", () => {
    for (const service of [...correctedServices, ...Object.values(asWritten.services)]) {
      expect(service.categories).toEqual(expect.arrayContaining(["inventory", "payment", "contact", "contract"]));
      expect(service.subjects).toEqual(expect.arrayContaining(["client", "prospect", "partner"]));
    }
  });

  it("names the laws, interests and conditions of its services", () => {
    for (const service of correctedServices) {
      expect(service.legalBases).toEqual(expect.arrayContaining(["legalObligation", "legitimateInterests"]));
      expect(service.laws).not.toHaveLength(0);
      expect(service.interests).not.toHaveLength(0);
    }
    expect(corrected.services.events.conditions).toEqual(["explicitConsent"]);
  });
});

describe("the policy as written", () => {
  it("has the legal bases of its own line for each service", () => {
    const bases = Object.entries(asWritten.services).map(([id, service]) => [id, service.legalBases]);
    const all = ["contract", "legalObligation", "legitimateInterests"];
    expect(Object.fromEntries(bases)).toEqual({
      agency: ["contract"],
      consulting: ["contract"],
      marketing: all,
      it: all,
      courses: ["contract"],
      project: ["contract"],
      platform: ["contract"],
      events: ["contract"],
    });
  });

  it("keeps the defects of its periods", () => {
    expect(asWritten.retention.general.start).toBeUndefined();
    expect(asWritten.retention.voucher).toMatchObject({ period: "P10Y", start: "year-end" });
    expect(asWritten.retention).not.toHaveProperty("consentProof");
  });

  it("differs from the corrected policy exactly at the listed defects", () => {
    const stated = defects.flatMap((defect) => defect.differences.flatMap(everyService));
    expect(differences(asWritten, corrected)).toEqual([...new Set(stated)].toSorted());
  });

  it("has no corrections, and the corrected policy states each of them", () => {
    expect(JSON.stringify(asWritten)).not.toContain('"correction"');
    for (const path of differences(asWritten, corrected)) {
      const [table = "", id = ""] = path.split(".");
      const entry = entriesOf(corrected, table)[id];
      // An entry that the corrected policy omits cannot state it.
      if (entry !== undefined) expect(entry, path).toHaveProperty("correction", expect.stringMatching(/^[A-Z].*\.$/));
    }
  });

  it("has its fifteen defects listed in order", () => {
    expect(defects.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });
});

describe("the overrides of the host", () => {
  const controller = { name: "Example GmbH", email: "privacy@example.com" };

  it("are part of the policy", () => {
    const facts = {
      controller,
      representative: { name: "Example Representative" },
      dataProtectionOfficer: { name: "Example Officer" },
      supervisoryAuthority: { name: "Example Authority" },
      url: "https://example.com/privacy",
      marking: { preset: "optional-only" },
      automatedDecisions: "none",
      transfers: "none",
      version: "2026-01",
      language: "de",
    } as const;
    expect(businessServices(facts)).toEqual({ ...corrected, ...facts });
    expect(businessServices({ ...facts, asWritten: true })).toEqual({ ...asWritten, ...facts });
  });

  it("do not affect the next call", () => {
    businessServices({ controller, marking: { preset: "text" }, language: "de" });
    expect(businessServices()).toEqual(corrected);
    expect(businessServices()).not.toHaveProperty("controller");
  });

  it("are not changed", () => {
    const overrides = Object.freeze({ controller: Object.freeze({ ...controller }), asWritten: true });
    expect(businessServices(overrides).controller).toEqual(controller);
    expect(overrides).toEqual({ controller, asWritten: true });
  });

  it("default to marking with a red asterisk", () => {
    expect(corrected.marking).toEqual({ symbol: "*", colour: "red" });
  });

  it("keep the defaults where a value is undefined", () => {
    const unset: object = { version: undefined, language: undefined, marking: undefined, asWritten: undefined };
    expect(businessServices(unset)).toMatchObject({ version: "1", language: "en", marking: corrected.marking });
  });

  it("may not have unknown keys", () => {
    const misspelt: object = { controler: controller, toString: "x" };
    expect(() => businessServices(misspelt)).toThrow(DefinitionError);
    expect(() => businessServices(misspelt)).toThrow(/controler: There is no such option.*"controller"/);
    expect(() => businessServices(misspelt)).toThrow(/toString: There is no such option/);
  });

  it("must be an object, with a boolean asWritten", () => {
    const asText: object = { asWritten: "false" };
    expect(() => businessServices(asText)).toThrow(/asWritten: It is "false"/);
    expect(() => Reflect.apply(businessServices, undefined, [null])).toThrow(/It is null, not an object/);
  });
});

it("yield plain data", () => {
  expect(JSON.parse(JSON.stringify(corrected))).toEqual(corrected);
});

function list(...idsOnALine: string[]): string[] {
  return idsOnALine.flatMap((line) => line.split(" "));
}

/** "services.*.purposes" for each of the services. */
function everyService(path: string): string[] {
  return path.includes("*") ? Object.keys(corrected.services).map((id) => path.replace("*", id)) : [path];
}

/** The paths, down to the keys of an entry, where two policies differ, apart from their corrections. */
function differences(before: object, after: object): string[] {
  const tables = Object.keys(ids);
  return tables
    .flatMap((table) => compare(entriesOf(before, table), entriesOf(after, table), [table]))
    .map((path) => path.join("."))
    .toSorted();
}

function compare(before: unknown, after: unknown, path: readonly string[]): (readonly string[])[] {
  if (path.length === 3 || !isTable(before) || !isTable(after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  keys.delete("correction");
  return [...keys].flatMap((key) => compare(before[key], after[key], [...path, key]));
}

function entriesOf(policy: object, table: string): Record<string, unknown> {
  const entries: unknown = Object.entries(policy).find(([key]) => key === table)?.[1];
  return isTable(entries) ? entries : {};
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
