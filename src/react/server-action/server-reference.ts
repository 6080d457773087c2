import type { FormAction } from "../form-state/submit-slice.js";

/**
 * Whether an action is a server function. Without a script, such a form is sent to an address that React puts into its
 * markup: it gets that from a method `$$FORM_ACTION` of the function. React documents no way to tell the two apart.
 */
export function isServerReference(action: FormAction): boolean {
  return "$$FORM_ACTION" in action;
}
