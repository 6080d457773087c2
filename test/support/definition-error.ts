import { DefinitionError } from "../../src/policy/problem.js";

/** The `DefinitionError` that an act throws. Any other error passes; none is an error of its own. */
export function definitionErrorOf(act: () => unknown): DefinitionError {
  try {
    act();
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
  throw new Error("It was accepted.");
}
