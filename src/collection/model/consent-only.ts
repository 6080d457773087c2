import type { Disclosure } from "./disclosure.js";

/** Whether any of what is said of a field rests on consent: Art. 6(1)(a), or 9(2)(a) GDPR for special categories. */
export function isConsent(disclosure: Disclosure): boolean {
  return consentPurposes(disclosure).length > 0;
}

/** Whether nothing but a consent allows a field to be used: without it, it may not even be kept. */
export function isConsentOnly({ uses, condition }: Disclosure): boolean {
  const bases = Object.values(uses ?? {});
  return condition === "explicitConsent" || (bases.length > 0 && bases.every((basis) => basis === "consent"));
}

/** The purposes that a person has to agree to. What Art. 9 GDPR protects takes an explicit consent to each. */
export function consentPurposes({ uses, condition }: Disclosure): string[] {
  return Object.entries(uses ?? {})
    .filter(([, basis]) => basis === "consent" || condition === "explicitConsent")
    .map(([purpose]) => purpose);
}

/** Whether to agree to a box is to agree to a use of a field that it covers. */
export function agreesTo(box: Disclosure, field: Disclosure, purpose: string): boolean {
  const isExplicitEnough = field.condition !== "explicitConsent" || box.condition === "explicitConsent";
  return isExplicitEnough && Object.hasOwn(box.uses ?? {}, purpose) && consentPurposes(field).includes(purpose);
}
