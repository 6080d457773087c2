import { get } from "react-hook-form";

/**
 * Whether a control is filled in in part: a date without its year, or 31 February. The browser has no value for it, and
 * to take that for an empty field would drop what was typed, or ask for what is there.
 *
 * @param fields those of react-hook-form, with the elements that they are.
 */
export function hasBadInput(fields: object, name: string): boolean {
  const element: unknown = get(fields, `${name}._f.ref`);
  return isValidated(element) && element.isConnected && element.willValidate && element.validity.badInput;
}

function isValidated(element: unknown): element is Pick<HTMLInputElement, "isConnected" | "willValidate" | "validity"> {
  return typeof element === "object" && element !== null && "validity" in element;
}
