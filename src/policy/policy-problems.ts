import { legalBases, specialConditions } from "./legal.js";
import { markingPresets } from "./marking.js";
import type { Policy } from "./policy.js";
import { type Problem, listIds } from "./problem.js";

/** The tables of a policy that other entries refer to by id. */
const tables = ["categories", "subjects", "purposes", "interests", "recipients", "retention", "services"] as const;

/**
 * Every id in a policy that names nothing, and every table that is not there. The one place that knows which key of a
 * service refers to which table: `definePolicy` and `parsePolicy` both ask it.
 */
export function policyProblems(policy: Policy): Problem[] {
  const missing = missingParts(policy);
  return missing.length > 0 ? missing : Object.entries(policy.services).flatMap((entry) => serviceProblems(policy, ...entry));
}

/** For whoever has no types: the parts without which nothing else can be checked. */
function missingParts(policy: unknown): Problem[] {
  if (!isRecord(policy)) {
    return [{ path: "", message: `It is ${describe(policy)}, not an object.`, fix: "Pass the policy's definition." }];
  }
  const words = ["id", "version", "language"].filter((key) => typeof policy[key] !== "string" || policy[key] === "");
  const records = ["marking", ...tables].filter((key) => !isRecord(policy[key]));
  const marking = policy["marking"];
  return [
    ...words.map((path) => ({
      path,
      message: `It is ${describe(policy[path])}, and notices and records refer to it.`,
      fix: "Give it as a string.",
    })),
    ...records.map((path) => ({
      path,
      message: `It is ${describe(policy[path])}, not an object.`,
      fix: path === "marking" ? 'Say how required fields are marked, such as { preset: "asterisk" }.' : "Give its entries, keyed by id; {} for none.",
    })),
    ...(isRecord(marking) && "preset" in marking
      ? unknownIds("marking.preset", [marking["preset"]], markingPresets, "a way of marking that there is")
      : []),
  ];
}

function serviceProblems(policy: Policy, id: string, service: unknown): Problem[] {
  const path = `services.${id}`;
  if (!isRecord(service)) {
    return [{ path, message: `It is ${describe(service)}, not an object.`, fix: "Give the service's label, bases and ids." }];
  }
  const references = {
    legalBases: { known: Object.keys(legalBases), inWhat: "a legal basis of Art. 6(1) GDPR", needed: true },
    categories: { known: Object.keys(policy.categories), inWhat: "in the policy's categories", needed: true },
    subjects: { known: Object.keys(policy.subjects), inWhat: "in the policy's subjects", needed: true },
    purposes: { known: Object.keys(policy.purposes), inWhat: "in the policy's purposes", needed: true },
    recipients: { known: Object.keys(policy.recipients), inWhat: "in the policy's recipients", needed: false },
    retention: { known: Object.keys(policy.retention), inWhat: "in the policy's retention", needed: true },
    interests: { known: Object.keys(policy.interests), inWhat: "in the policy's interests", needed: false },
    conditions: { known: Object.keys(specialConditions), inWhat: "a condition of Art. 9(2) GDPR", needed: false },
  };
  return Object.entries(references).flatMap(([key, { known, inWhat, needed }]) => {
    const ids = service[key];
    if (Array.isArray(ids)) return unknownIds(`${path}.${key}`, ids, known, inWhat);
    if (ids === undefined && !needed) return [];
    return [{ path: `${path}.${key}`, message: `It is ${describe(ids)}, not a list of ids.`, fix: `Use any of ${listIds(known)}.` }];
  });
}

/** A problem for every id that is not among the known ones. */
function unknownIds(path: string, ids: readonly unknown[], known: readonly string[], inWhat: string): Problem[] {
  return ids.flatMap((id, index) =>
    typeof id === "string" && known.includes(id)
      ? []
      : [
          {
            path: path.startsWith("marking") ? path : `${path}[${index}]`,
            message: `${describe(id)} is not ${inWhat}.`,
            fix: `Use one of ${listIds(known)}.`,
          },
        ],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as an error message should show it. */
function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
}
