import { readJson } from "./json-text.js";
import { isPlainObject, plainJsonProblems, sizeProblem } from "./plain-json.js";
import { schemaProblems } from "./policy-issues.js";
import { policyName, policyProblems } from "./policy-problems.js";
import { policySchema } from "./policy-schema.js";
import type { Policy } from "./policy.js";
import { DefinitionError, type Problem, describeValue } from "./problem.js";

/**
 * Reads a privacy policy from plain JSON: a file, an editor, a service. It takes nothing on trust.
 *
 * Where a policy is written in TypeScript, `definePolicy` is the better choice: it checks the same ids as the code is
 * typed, and knows them by name afterwards. `parsePolicy` checks each value as well, and knows ids only as strings.
 *
 * @param input JSON text, or what was parsed from it. A `$schema` at its top, for editors, is passed over.
 * @returns The policy, as a copy of its own.
 * @throws {DefinitionError} listing everything that is wrong, each with its path, such as
 *   "services.project.categories[2]": what is missing or of the wrong type or form, keys that are not known, ids that
 *   name nothing. Where the text is no JSON, it names the line and column, and shows the line.
 *
 * @example
 * const policy = parsePolicy(await readFile("policy.json", "utf8"));
 */
export function parsePolicy(input: unknown): Policy {
  const { value: read, problems: textProblems } =
    typeof input === "string" ? readJson(input) : { value: input, problems: [] };
  if (textProblems.length > 0 && read === undefined) throw new DefinitionError("The policy", textProblems);
  if (!isPlainObject(read)) throw new DefinitionError("The policy", [rootProblem(read)]);
  const oversize = sizeProblem(read);
  if (oversize) throw new DefinitionError(policyName(read), [oversize]);

  const value = withoutSchemaAddress(read);
  const problems = firstOfEachPath([
    ...plainJsonProblems(value),
    ...policyProblems(value),
    ...schemaProblems(policySchema, value),
  ]);
  if (textProblems.length + problems.length > 0)
    throw new DefinitionError(policyName(value), [...textProblems, ...problems]);
  return policySchema.parse(value);
}

function rootProblem(value: unknown): Problem {
  return {
    rule: "DEF-1",
    path: "",
    message: `It is ${describeValue(value)}, not an object or JSON text.`,
    fix: "Pass the policy's JSON, as text or parsed; await it if it is a promise, and decode it if it is bytes.",
  };
}

/** A policy file may name its JSON Schema, as editors ask for; that says nothing about the policy. */
function withoutSchemaAddress(value: Record<string, unknown>): Record<string, unknown> {
  const { $schema: address, ...policy } = value;
  return typeof address === "string" ? policy : value;
}

/** One mistake can break several rules at one place. The first says best what it is. */
function firstOfEachPath(problems: readonly Problem[]): Problem[] {
  const byPath = new Map<string, Problem>();
  for (const problem of problems) if (!byPath.has(problem.path)) byPath.set(problem.path, problem);
  return [...byPath.values()];
}
