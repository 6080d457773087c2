import type { ReadValues } from "./read-values.js";
import { saysYes } from "./read-values.js";
import type { FieldFault } from "./validate.js";

/**
 * What was given in fields that a consent covers, without that consent: it may not be used (Art. 9(2)(a) GDPR). The person
 * agrees, or empties it again; to refuse is always possible.
 */
export function consentFaults({ asked, given }: Pick<ReadValues, "asked" | "given">): FieldFault[] {
  return asked.flatMap((consent) => {
    const { covers } = consent.disclosure;
    if (!covers || saysYes(consent, given.get(consent.name))) return [];
    return asked
      .filter(({ name, pattern }) => covers.includes(pattern) && given.has(name))
      .map((field): FieldFault => ({
        field,
        fault: { kind: "notAgreed", consent: consent.label },
        message: undefined,
      }));
  });
}
