import type { FormContextValue } from "../form/form-context.js";

/**
 * Moves focus to the control of a field, and scrolls its label in above it: a control alone at the top of the screen does
 * not say what it asks for.
 */
export function focusField(
  { controlIdOf, root }: Pick<FormContextValue, "controlIdOf" | "root">,
  name: string | undefined,
): void {
  if (name === undefined) return;
  const control = document.getElementById(controlIdOf(name));
  if (!control) return;
  const field = control.closest(".forthright-field") ?? root() ?? control;
  field.scrollIntoView({ block: "start" });
  control.focus({ preventScroll: true });
}
