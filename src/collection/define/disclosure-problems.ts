import { legalBases, necessities, specialConditions } from "../../policy/legal.js";
import type { Policy, Service } from "../../policy/policy.js";
import { type Problem, listIds } from "../../policy/problem.js";
import type { RuleId } from "../../policy/rules.js";
import type { CollectionGroup } from "../model/collection.js";
import type { Disclosure } from "../model/disclosure.js";
import type { UnmarkedField } from "./build-field.js";
import { consentProblems } from "./consent-problems.js";
import { isChoice } from "../model/control.js";

/** What the fields of a form are held against. */
interface CheckContext {
  readonly policy: Policy;
  readonly serviceId: string;
  readonly service: Service;
}

/**
 * Everything wrong with what the disclosures of a form say, held against the policy and the service it is under. What is
 * wrong with a disclosure of a whole group is said once, where it stands.
 */
export function disclosureProblems(
  root: CollectionGroup,
  fields: readonly UnmarkedField[],
  declaredAt: ReadonlyMap<string, string>,
  ground: CheckContext,
): Problem[] {
  const problems = fields.flatMap((field) => {
    const path = declaredAt.get(field.name) ?? `fields.${field.name}`;
    return [
      ...keyProblems(field, path),
      ...choiceProblems(field, path),
      ...idProblems(field, path, ground),
      ...usesProblems(field, path, ground),
      ...necessityProblems(field, path),
      ...specialProblems(field, path, ground.policy),
    ];
  });
  problems.push(...consentProblems(root, fields, declaredAt));
  return [...new Map(problems.map((problem) => [`${problem.path}\n${problem.message}`, problem])).values()];
}

/** All that a disclosure may say. */
const keys: readonly string[] = [
  "label",
  "hint",
  "category",
  "uses",
  "necessity",
  "consequence",
  "interest",
  "law",
  "condition",
  "retention",
  "recipients",
  "autoComplete",
  "control",
  "options",
  "placeholder",
  "when",
  "covers",
] satisfies readonly (keyof Disclosure)[];

/** For whoever has no types: what is misspelt would be lost without a word. */
function keyProblems({ disclosure }: UnmarkedField, path: string): Problem[] {
  return Object.keys(disclosure)
    .filter((key) => !keys.includes(key))
    .map((key): Problem => ({
      rule: "DEF-4",
      path: `${path}.${key}`,
      message: key === "required" ? "What is required is asked of the schema." : "A disclosure has no such part.",
      fix: `Remove it, or use one of ${listIds(keys)}.`,
    }));
}

/** Where there is nothing to choose from, nobody could answer. */
function choiceProblems({ control, options }: UnmarkedField, path: string): Problem[] {
  if (!isChoice(control) || options.length > 0) return [];
  return [
    {
      rule: "DEF-8",
      path: `${path}.options`,
      message: `It is asked for with the control ${JSON.stringify(control)}, and there is nothing to choose from.`,
      fix: "Name its values: in the schema, such as z.enum([...]), or as options of the disclosure.",
    },
  ];
}

function idProblems(
  { disclosure }: UnmarkedField,
  path: string,
  { policy, serviceId, service }: CheckContext,
): Problem[] {
  const covered = `covered by service ${JSON.stringify(serviceId)}`;
  const { category, interest, necessity, condition, recipients, retention } = disclosure;
  const interests = Object.keys(policy.interests);
  const conditions = Object.keys(specialConditions);
  return [
    ...unknown("CAT-1", `${path}.category`, [category], service.categories, covered),
    ...unknown("DEF-2", `${path}.recipients`, listed(recipients), service.recipients ?? [], covered),
    ...unknown("DEF-2", `${path}.retention`, listed(retention), service.retention, covered),
    ...unknown("DEF-2", `${path}.interest`, listed(interest), interests, "among the policy's interests"),
    ...unknown("DEF-2", `${path}.necessity`, listed(necessity), necessities, "a kind of necessity"),
    ...unknown("DEF-2", `${path}.condition`, listed(condition), conditions, "a condition of Art. 9(2) GDPR"),
  ];
}

function usesProblems({ disclosure }: UnmarkedField, path: string, { serviceId, service }: CheckContext): Problem[] {
  const uses: unknown = disclosure.uses;
  const entries = typeof uses === "object" && uses !== null ? Object.entries(uses) : [];
  if (entries.length === 0) {
    return [
      {
        rule: "PUR-1",
        path: `${path}.uses`,
        message: "It names no purpose, and data may only be collected for a stated one (Art. 5(1)(b) GDPR).",
        fix: `Name at least one of ${listIds(service.purposes)}, each with its legal basis.`,
      },
    ];
  }
  const covered = `covered by service ${JSON.stringify(serviceId)}`;
  return entries.flatMap(([purpose, basis]) => [
    ...unknown("PUR-1", `${path}.uses`, [purpose], service.purposes, covered),
    ...unknown(
      "BASIS-2",
      `${path}.uses.${purpose}`,
      [basis],
      service.legalBases,
      Object.hasOwn(legalBases, String(basis)) ? covered : "a legal basis",
    ),
  ]);
}

/** The mark tells whether a field must be given, the necessity why: the two may not contradict (Art. 13(2)(e) GDPR). */
function necessityProblems(field: UnmarkedField, path: string): Problem[] {
  const { disclosure, required, necessity } = field;
  const interested = Object.values(disclosure.uses ?? {}).includes("legitimateInterests");
  if (required && necessity === "voluntary" && !interested) {
    return [
      {
        rule: "NEC-1",
        path: `${path}.necessity`,
        message: `The schema refuses ${itself(field, path)} left empty, so it is not voluntary: its mark and its notice would contradict.`,
        fix: 'Say why it is needed ("statutory", "contractual", "precontractual"), or make it optional in the schema.',
      },
    ];
  }
  if (!required && necessity !== "voluntary" && necessities.some((kind) => kind === necessity)) {
    return [
      {
        rule: "NEC-1",
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
      rule: "SPEC-1",
      path: `${path}.condition`,
      message: `${JSON.stringify(disclosure.category)} is a special category (${special}); a basis of Art. 6 GDPR alone does not allow it.`,
      fix: `Choose the condition of Art. 9(2) GDPR: one of ${listIds(Object.keys(specialConditions))}.`,
    },
  ];
}

/** A field by its name, where the disclosure in question covers others too. */
function itself({ name }: UnmarkedField, path: string): string {
  return path === `fields.${name}` ? "it" : JSON.stringify(name);
}

/** For whoever has no types: one id or a list of them. */
function listed(ids: unknown): readonly unknown[] {
  if (ids === undefined) return [];
  return Array.isArray(ids) ? ids : [ids];
}

function unknown(
  rule: RuleId,
  path: string,
  ids: readonly unknown[],
  known: readonly string[],
  inWhat: string,
): Problem[] {
  return ids
    .filter((id) => !known.some((one) => one === id))
    .map((id) => ({
      rule,
      path,
      message: `${JSON.stringify(id)} is not ${inWhat}.`,
      fix: `Use one of ${listIds(known)}.`,
    }));
}
