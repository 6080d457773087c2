import type { PolicyFacts } from "../../policy/policy.js";
import { DefinitionError, type Problem, listIds } from "../../policy/problem.js";
import { asWrittenPolicy } from "./as-written.js";
import { correctedPolicy } from "./corrections.js";

/** The business services policy, corrected. */
export type BusinessServices = ReturnType<typeof correctedPolicy>;

/** The business services policy as its text says it, defects and all. */
export type BusinessServicesAsWritten = ReturnType<typeof asWrittenPolicy>;

/**
 * What the text leaves to its host. A notice is incomplete without a controller, a supervisory authority, and word on
 * automated decisions and third countries.
 */
export type BusinessServicesOverrides = Partial<Omit<PolicyFacts, "id">>;

const options: { readonly [option in keyof Required<BusinessServicesOverrides> | "asWritten"]: true } = {
  asWritten: true,
  version: true,
  language: true,
  controller: true,
  representative: true,
  dataProtectionOfficer: true,
  supervisoryAuthority: true,
  url: true,
  marking: true,
  automatedDecisions: true,
  transfers: true,
};

/**
 * A business services privacy policy, in English and German: eight services, from consulting to events.
 *
 * It is corrected where its text is defective, and says so in the `correction` of each entry. `asWritten: true` gives it as
 * the text says it, for comparison and audits. Fields are marked with a red asterisk unless `marking` says otherwise.
 *
 * @throws {DefinitionError} listing every option that is not known.
 *
 * @example
 * const policy = businessServices({
 *   controller: { name: "Example GmbH", address: "Example Street 1, 10115 Berlin", email: "privacy@example.com" },
 *   transfers: "none",
 *   automatedDecisions: "none",
 * });
 */
export function businessServices(
  overrides?: BusinessServicesOverrides & { readonly asWritten?: false },
): BusinessServices;
export function businessServices(
  overrides: BusinessServicesOverrides & { readonly asWritten: true },
): BusinessServicesAsWritten;
export function businessServices(
  overrides: BusinessServicesOverrides & { readonly asWritten?: boolean },
): BusinessServices | BusinessServicesAsWritten;
export function businessServices(
  overrides: BusinessServicesOverrides & { readonly asWritten?: boolean } = {},
): BusinessServices | BusinessServicesAsWritten {
  const problems = overrideProblems(overrides);
  if (problems.length > 0) throw new DefinitionError("businessServices(overrides)", problems);
  const { asWritten = false, ...given } = overrides;
  const facts: PolicyFacts = {
    ...given,
    id: "business-services",
    version: given.version ?? (asWritten ? "1-as-written" : "1"),
    language: given.language ?? "en",
    // L4: necessary data is marked by colours and symbols.
    marking: given.marking ?? { symbol: "*", colour: "red" },
  };
  return asWritten ? asWrittenPolicy(facts) : correctedPolicy(facts);
}

/** For whoever has no types: a misspelt option would leave a notice without what it was to say. */
function overrideProblems(overrides: unknown): Problem[] {
  if (typeof overrides !== "object" || overrides === null) {
    return [
      {
        rule: "DEF-1",
        path: "",
        message: `It is ${JSON.stringify(overrides)}, not an object.`,
        fix: "Pass an object, or nothing.",
      },
    ];
  }
  const problems = Object.keys(overrides)
    .filter((key) => !Object.hasOwn(options, key))
    .map((path): Problem => ({
      rule: "DEF-4",
      path,
      message: "There is no such option, and the policy would be without it.",
      fix: `Use any of ${listIds(Object.keys(options))}.`,
    }));
  // Every string is true, "false" too, and would give the defects to somebody who did not ask for them.
  if ("asWritten" in overrides && !["boolean", "undefined"].includes(typeof overrides.asWritten)) {
    const message = `It is ${JSON.stringify(overrides.asWritten)}, not true or false.`;
    problems.push({
      rule: "DEF-1",
      path: "asWritten",
      message,
      fix: "Give true for the policy with its defects, or leave it out.",
    });
  }
  return problems;
}
