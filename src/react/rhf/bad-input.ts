/**
 * Whether a control has bad input: a date without its year, or 31 February. The browser has no value for it. To take it for
 * an empty field would drop what was typed, or ask for what is there.
 */
export function hasBadInput(control: unknown): boolean {
  return isValidated(control) && control.isConnected && control.willValidate && control.validity.badInput;
}

function isValidated(control: unknown): control is Pick<HTMLInputElement, "isConnected" | "willValidate" | "validity"> {
  return typeof control === "object" && control !== null && "validity" in control;
}
