import * as z from "zod";
import { type Collection, defineCollection, type LegalBasisId } from "../../src/index.js";
import { businessServices } from "../../src/policies/business-services/index.js";
import { de } from "../../src/locales/de/index.js";
import type { Policy, Service } from "../../src/policy/policy.js";

/** The given policy with its defects, and with the values of its host. */
const policy: Policy = businessServices({
  asWritten: true,
  controller: { name: "Example Studio GmbH", address: "Beispielstraße 12, 10115 Berlin", email: "privacy@example.com" },
  supervisoryAuthority: { name: "The authority of the Land" },
  url: "https://example.com/privacy",
});

/** A form of every service of the policy as written, with a field of every category of the service. */
export const formsAsWritten: readonly Collection[] = Object.entries(policy.services).map(([id, service]) => {
  const fields = Object.fromEntries(service.categories.map((category) => [category, disclosureOf(category, service)]));
  const definition = {
    id: `${id}-as-written`,
    policy,
    service: id,
    locales: [de],
    subjects: service.subjects,
    schema: z.object(Object.fromEntries(service.categories.map((category) => [category, z.string().optional()]))),
    fields,
  };
  const defined: Collection = Reflect.apply(defineCollection, undefined, [definition]);
  return defined;
});

function disclosureOf(category: string, { legalBases, purposes }: Service): object {
  const [basis]: readonly LegalBasisId[] = legalBases;
  const entry = policy.categories[category];
  return {
    label: entry?.label ?? category,
    category,
    uses: Object.fromEntries(purposes.map((purpose) => [purpose, basis])),
    ...(entry?.special ? { condition: "madePublic" } : {}),
  };
}
