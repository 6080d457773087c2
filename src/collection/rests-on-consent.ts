import type { Disclosure } from "./disclosure.js";

/** Whether what is said of a field rests on consent: Art. 6(1)(a), or 9(2)(a) GDPR for special categories. */
export function isConsent({ uses, condition }: Disclosure): boolean {
  return condition === "explicitConsent" || Object.values(uses ?? {}).includes("consent");
}
