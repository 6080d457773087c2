import { digestAhead } from "../notice/digest-ahead.js";
import type { FormContextValue } from "./form-context.js";
import { keepNames } from "./keep-names.js";

/** What is begun once somebody has touched a form, and ends with it: what makes its keys and its submit cost less. */
export function atFirstTouch(form: HTMLFormElement, context: FormContextValue, left: AbortSignal): void {
  digestAhead(context);
  keepNames(form, left);
}
