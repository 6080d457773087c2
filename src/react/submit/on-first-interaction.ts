import type { FormContextValue } from "../form-state/form-context.js";
import { precomputeDigest } from "../form-state/precompute-digest.js";
import { avoidNameInvalidation } from "./avoid-name-invalidation.js";

/** Starts, at the first interaction with a form, what makes its keystrokes and its submit faster. */
export function onFirstInteraction(form: HTMLFormElement, context: FormContextValue, signal: AbortSignal): void {
  precomputeDigest(context);
  avoidNameInvalidation(form, signal);
}
