import { definePolicy } from "../../policy/define-policy.js";
import type { PolicyFacts } from "../../policy/policy.js";
import { categories } from "./categories.js";
import { interests } from "./interests.js";
import { purposes } from "./purposes.js";
import { recipients } from "./recipients.js";
import { retention } from "./retention.js";
import { services } from "./services.js";
import { subjects } from "./subjects.js";

/** The policy with its defects correction: what was changed stands in the `correction` of each entry. */
export function correctedPolicy(facts: PolicyFacts) {
  return definePolicy({ ...facts, categories, subjects, purposes, interests, recipients, retention, services });
}
