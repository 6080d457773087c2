import { legalBases, necessities, specialConditions } from "../policy/legal.js";
import type { Policy, Service } from "../policy/policy.js";
import { type Problem, listIds } from "../policy/problem.js";
import type { UnmarkedField } from "./build-fields.js";

/** Everything wrong with what one field's disclosure says, held against the policy and the service it is under. */
export function disclosureProblems(
  field: UnmarkedField,
  policy: Policy,
  serviceId: string,
  service: Service,
): Problem[] {
  const path = `fields.${field.name}`;
  return [
    ...idProblems(field, path, policy, serviceId, service),
    ...usesProblems(field, path, serviceId, service),
    ...necessityProblems(field, path),
    ...specialProblems(field, path, policy),
    ...consentProblems(field, path),
  ];
}

function idProblems(
  { disclosure }: UnmarkedField,
  path: string,
  policy: Policy,
  serviceId: string,
  service: Service,
): Problem[] {
  const covered = `covered by service ${JSON.stringify(serviceId)}`;
  const { label, category, interest, necessity, condition, recipients = [], retention = [] } = disclosure;
  const retentionIds = typeof retention === "string" ? [retention] : retention;
  return [
    ...((typeof label === "string" ? label !== "" : typeof label === "object" && label !== null)
      ? []
      : [
          {
            path: `${path}.label`,
            message: "It has no label, so nobody could tell what is asked for.",
            fix: 'Give it one, such as label: "Full name".',
          },
        ]),
    ...unknown(`${path}.category`, [category], service.categories, covered),
    ...unknown(`${path}.recipients`, recipients, service.recipients ?? [], covered),
    ...unknown(`${path}.retention`, retentionIds, service.retention, covered),
    ...unknown(`${path}.interest`, optional(interest), Object.keys(policy.interests), "among the policy's interests"),
    ...unknown(`${path}.necessity`, optional(necessity), necessities, "a kind of necessity"),
    ...unknown(
      `${path}.condition`,
      optional(condition),
      Object.keys(specialConditions),
      "a condition of Art. 9(2) GDPR",
    ),
  ];
}

function usesProblems({ disclosure }: UnmarkedField, path: string, serviceId: string, service: Service): Problem[] {
  const uses: unknown = disclosure.uses;
  const entries = typeof uses === "object" && uses !== null ? Object.entries(uses) : [];
  if (entries.length === 0) {
    return [
      {
        path: `${path}.uses`,
        message: "It names no purpose, and data may only be collected for a stated one (Art. 5(1)(b) GDPR).",
        fix: `Name at least one of ${listIds(service.purposes)}, each with its legal basis.`,
      },
    ];
  }
  const covered = `covered by service ${JSON.stringify(serviceId)}`;
  return entries.flatMap(([purpose, basis]) => [
    ...unknown(`${path}.uses`, [purpose], service.purposes, covered),
    ...unknown(`${path}.uses.${purpose}`, [basis], service.legalBases, basis in legalBases ? covered : "a legal basis"),
  ]);
}

/** The mark tells whether a field must be given, the necessity why: the two may not contradict (Art. 13(2)(e) GDPR). */
function necessityProblems({ disclosure, required, necessity }: UnmarkedField, path: string): Problem[] {
  const interested = Object.values(disclosure.uses ?? {}).includes("legitimateInterests");
  if (required && necessity === "voluntary" && !interested) {
    return [
      {
        path: `${path}.necessity`,
        message: "The schema refuses it left empty, so it is not voluntary: its mark and its notice would contradict.",
        fix: 'Say why it is needed ("statutory", "contractual", "precontractual"), or make it optional in the schema.',
      },
    ];
  }
  if (!required && necessity !== undefined && necessity !== "voluntary") {
    return [
      {
        path: `${path}.necessity`,
        message: `The schema takes it left empty, so it is not ${necessity}: its mark and its notice would contradict.`,
        fix: "Make the schema refuse it left empty, such as with .min(1), or leave necessity out: it is voluntary.",
      },
    ];
  }
  return [];
}

function specialProblems({ disclosure }: UnmarkedField, path: string, policy: Policy): Problem[] {
  const special = policy.categories[disclosure.category]?.special;
  if (special === undefined || disclosure.condition !== undefined) return [];
  return [
    {
      path: `${path}.condition`,
      message: `${JSON.stringify(disclosure.category)} is a special category (${special}); a basis of Art. 6 GDPR alone does not allow it.`,
      fix: `Choose the condition of Art. 9(2) GDPR: one of ${listIds(Object.keys(specialConditions))}.`,
    },
  ];
}

/** Consent is free, or it is none: Art. 4(11) and 7(4) GDPR. */
function consentProblems({ disclosure, required }: UnmarkedField, path: string): Problem[] {
  if (!required || !Object.values(disclosure.uses ?? {}).includes("consent")) return [];
  return [
    {
      path: `${path}.uses`,
      message: "It rests on consent, but the schema refuses it left empty: consent that must be given is not free.",
      fix: "Make it optional in the schema, or name the basis it really rests on.",
    },
  ];
}

function optional(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}

function unknown(path: string, ids: readonly unknown[], known: readonly string[], inWhat: string): Problem[] {
  return ids
    .filter((id) => !known.some((one) => one === id))
    .map((id) => ({ path, message: `${JSON.stringify(id)} is not ${inWhat}.`, fix: `Use one of ${listIds(known)}.` }));
}
