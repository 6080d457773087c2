import type { Disclosure } from "./disclosure.js";

/** Whether any use of a field rests on consent: Art. 6(1)(a), or 9(2)(a) GDPR for special categories. */
export function isConsent(disclosure: Disclosure): boolean {
  return consentPurposes(disclosure).length > 0;
}

/** Whether only a consent permits the use of a field. Without one, its value may not even be stored. */
export function isConsentOnly({ uses, condition }: Disclosure): boolean {
  const bases = Object.values(uses ?? {});
  return condition === "explicitConsent" || (bases.length > 0 && bases.every((basis) => basis === "consent"));
}

/** The purposes that need consent. Data that Art. 9 GDPR protects needs an explicit consent to each purpose. */
export function consentPurposes({ uses, condition }: Disclosure): string[] {
  return Object.entries(uses ?? {})
    .filter(([, basis]) => basis === "consent" || condition === "explicitConsent")
    .map(([purpose]) => purpose);
}

/** Whether a consent permits the use of a field for a purpose. */
export function agreesTo(consent: Disclosure, field: Disclosure, purpose: string): boolean {
  const isExplicitEnough = field.condition !== "explicitConsent" || consent.condition === "explicitConsent";
  return isExplicitEnough && Object.hasOwn(consent.uses ?? {}, purpose) && consentPurposes(field).includes(purpose);
}
