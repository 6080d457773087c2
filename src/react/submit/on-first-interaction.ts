import { precomputeDigest } from "../form-state/precompute-digest.js";
import type { FormContextValue } from "../form-state/form-context.js";
import { avoidNameInvalidation } from "./avoid-name-invalidation.js";

/** What is begun once somebody has touched a form, and ends with it: what makes its keys and its submit cost less. */
export function onFirstInteraction(form: HTMLFormElement, context: FormContextValue, left: AbortSignal): void {
  precomputeDigest(context);
  avoidNameInvalidation(form, left);
}
