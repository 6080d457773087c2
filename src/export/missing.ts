import { DefinitionError, type Problem } from "../policy/problem.js";

/** What a format asks for and nobody has said. It is never made up: all that is missing is told at once. */
export class Missing {
  readonly #problems: Problem[] = [];
  readonly #format: string;

  constructor(format: string) {
    this.#format = format;
  }

  /** The value, or "" and a problem where there is none. */
  need(value: string | undefined, path: string, fix: string): string {
    if (value !== undefined && value.trim() !== "") return value;
    this.#problems.push({ path, message: `It is missing, and ${this.#format} asks for it.`, fix });
    return "";
  }

  /** @throws {DefinitionError} listing all that is missing. */
  check(subject: string): void {
    if (this.#problems.length > 0) throw new DefinitionError(subject, this.#problems);
  }
}
