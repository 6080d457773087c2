import { definePolicy } from "../../policy/define-policy.js";
import type { PolicyFacts } from "../../policy/policy.js";
import { categoriesAsWritten } from "./categories.js";
import { interests } from "./interests.js";
import { purposesAsWritten } from "./purposes.js";
import { recipients } from "./recipients.js";
import { retentionAsWritten } from "./retention.js";
import { servicesAsWritten } from "./services.js";
import { subjects } from "./subjects.js";

/** The policy as its text says it, defects and all. */
export function asWrittenPolicy(facts: PolicyFacts) {
  return definePolicy({
    ...facts,
    categories: categoriesAsWritten,
    subjects,
    purposes: purposesAsWritten,
    interests,
    recipients,
    retention: retentionAsWritten,
    services: servicesAsWritten,
  });
}
