import { DefinitionError, type Problem } from "../policy/problem.js";

/** Collects the values that a format requires and that are missing, so that one error lists them all. Nothing is made up. */
export class Missing {
  readonly #problems: Problem[] = [];
  readonly #format: string;

  constructor(format: string) {
    this.#format = format;
  }

  /** The value; without one "", and a problem that `check` reports. */
  need(value: string | undefined, path: string, fix: string): string {
    if (value !== undefined && value.trim() !== "") return value;
    this.#problems.push({ rule: "EXP-2", path, message: `It is missing, and ${this.#format} asks for it.`, fix });
    return "";
  }

  /** @throws {DefinitionError} listing all that is missing. */
  check(subject: string): void {
    if (this.#problems.length > 0) throw new DefinitionError(subject, this.#problems);
  }
}
