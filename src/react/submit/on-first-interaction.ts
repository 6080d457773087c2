import { digestAhead } from "../notice/precompute-digest.js";
import type { FormContextValue } from "../form-state/form-context.js";
import { keepNames } from "./avoid-name-invalidation.js";

/** What is begun once somebody has touched a form, and ends with it: what makes its keys and its submit cost less. */
export function atFirstTouch(form: HTMLFormElement, context: FormContextValue, left: AbortSignal): void {
  digestAhead(context);
  keepNames(form, left);
}
