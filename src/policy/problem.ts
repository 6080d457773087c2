import type { RuleId } from "./rules.js";

/** One thing wrong with a definition: where it is, what happened, and how to fix it. `toFinding` makes a finding of it. */
export interface Problem {
  /** The id of the rule that it breaks. */
  readonly rule: RuleId;
  /** Where it is, such as "services.project.categories[2]". Empty for the whole. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/**
 * Thrown when a policy or a collection does not hold together. It lists every problem at once, so that one run of a
 * build shows all there is to mend.
 */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";
  readonly problems: readonly Problem[];

  constructor(subject: string, problems: readonly Problem[]) {
    super([`${subject} does not hold together:`, ...problems.map(describeProblem)].join("\n"));
    this.problems = problems;
  }
}

function describeProblem({ path, message, fix }: Problem): string {
  return `  ${path === "" ? "" : `${path}: `}${message} ${fix}`;
}

/** More ids than anyone reads: a list ends here, and says how many it leaves out. */
const listedIds = 60;

/** `"a", "b" and "c"`, or a word for none. */
export function listIds(ids: readonly string[]): string {
  if (ids.length === 0) return "none";
  const shown = ids.slice(0, listedIds).map(quote);
  const last = ids.length > listedIds ? `${ids.length - listedIds} more` : (shown.pop() ?? "");
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

/**
 * A path as people write it: `["services", "project", "categories", 2]` is "services.project.categories[2]". A key that
 * would read as something else stands in brackets: `categories["a b"]`.
 */
export function formatPath(segments: readonly PropertyKey[]): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === "number") return `${path}[${segment}]`;
    const key = String(segment);
    if (!/^[\p{L}\p{N}_$-]+$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === "" ? key : `${path}.${key}`;
  }, "");
}

/** A value as an error message should show it: short, and never more than one line. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return quote(value);
  if (typeof value === "function") return "a function";
  if (typeof value === "bigint") return `${value}n`;
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "symbol") return "a symbol";
  if (Array.isArray(value)) return "a list";
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return kind === "Object" ? "an object" : `an object of the kind ${kind}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function orList(items: readonly string[]): string {
  const last = items.at(-1) ?? "nothing";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} or ${last}`;
}

/** A string in quotes, cut off where it is longer than a message should be. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
