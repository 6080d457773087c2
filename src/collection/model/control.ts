/**
 * The controls that ask for a field. Each says how what a person gave is submitted: see `emptyCandidates` and
 * `parseControlValue`. `custom` is one that forthright has no control for: it is drawn by hand.
 */
export const controls = [
  "text",
  "email",
  "tel",
  "url",
  "password",
  "search",
  "textarea",
  "number",
  "date",
  "time",
  "datetime",
  "select",
  "multiselect",
  "radio",
  "checkbox",
  "consent",
  "checkboxes",
  "file",
  "custom",
] as const;

/** The control that asks for a field. */
export type Control = (typeof controls)[number];

/** Whether a control is a single box to tick. */
export function isCheckbox(control: Control): boolean {
  return control === "checkbox" || control === "consent";
}
