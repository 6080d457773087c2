/** One thing wrong with a definition: where it is, what happened, and how to fix it. */
export interface Problem {
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

/** `"a", "b" and "c"`, or a word for none. */
export function listIds(ids: readonly string[]): string {
  if (ids.length === 0) return "none";
  const quoted = ids.map((id) => JSON.stringify(id));
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
