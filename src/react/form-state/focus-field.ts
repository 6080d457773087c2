import type { FormContextValue } from "./form-context.js";

/**
 * Moves focus to the control of a field, and scrolls its label into view above it: a control alone at the top of the screen
 * does not show what it is for.
 */
export function focusField({ controlIdOf, idOf, visibility }: FormContextValue, name: string | undefined): void {
  if (name === undefined) return;
  visibility.reveal(name);
  const control = document.getElementById(controlIdOf(name));
  if (!control) return;
  const field = control.closest(".forthright-field") ?? document.getElementById(idOf(name, "label")) ?? control;
  field.scrollIntoView({ block: "start" });
  control.focus({ preventScroll: true });
}
