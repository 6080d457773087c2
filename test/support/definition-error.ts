import { DefinitionError } from "../../src/policy/problem.js";

/** The `DefinitionError` that a function throws. Any other error is thrown again; none is an error too. */
export function definitionErrorOf(act: () => unknown): DefinitionError {
  try {
    act();
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
  throw new Error("It was accepted.");
}
