import type { FormContextValue } from "../form/form-context.js";

/**
 * Moves focus to the control of a field, and scrolls its label in above it: a control alone at the top of the screen does
 * not say what it asks for.
 */
export function focusField(
  { controlIdOf, root, screen }: Pick<FormContextValue, "controlIdOf" | "root" | "screen">,
  name: string | undefined,
): void {
  if (name === undefined) return;
  screen.reveal(name);
  const control = document.getElementById(controlIdOf(name));
  if (!control) return;
  const field = control.closest(".forthright-field") ?? root() ?? control;
  field.scrollIntoView({ block: "start" });
  control.focus({ preventScroll: true });
}
