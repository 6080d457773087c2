import { type Finding, toFinding } from "../policy/finding.js";
import type { RuleId } from "../policy/rules.js";
import type { MissingElementId } from "../locales/locale.js";
import type { CollectionNotice } from "./notice.js";

/** The rule that each missing element breaks, where to supply it, and how. */
const elements: {
  readonly [element in MissingElementId]: { readonly rule: RuleId; readonly at: string; readonly fix: string };
} = {
  controller: { rule: "NOT-1", at: "policy.controller", fix: "Give the policy a controller." },
  controllerContact: {
    rule: "NOT-1",
    at: "policy.controller",
    fix: "Give the controller an email, an address, a phone or a url.",
  },
  recipients: { rule: "NOT-1", at: "policy.services", fix: "Name the recipients of the service." },
  transfers: {
    rule: "NOT-1",
    at: "policy.transfers",
    fix: 'Give recipients a country, or the policy transfers: "none".',
  },
  safeguard: { rule: "RCP-1", at: "policy.recipients", fix: "Give each recipient with a country a safeguard." },
  retentionStart: { rule: "RET-1", at: "policy.retention", fix: "Give each rule with a period a start." },
  supervisoryAuthority: { rule: "NOT-1", at: "policy.supervisoryAuthority", fix: "Name the supervisory authority." },
  automatedDecisions: {
    rule: "NOT-1",
    at: "policy.automatedDecisions",
    fix: 'Describe automated decisions, or give the policy automatedDecisions: "none".',
  },
  fullPolicy: { rule: "NOT-6", at: "policy.url", fix: "Give the policy its url." },
  necessity: { rule: "NEC-2", at: "necessity", fix: "Give the field a necessity." },
  consequence: { rule: "NEC-2", at: "consequence", fix: "Give the field a consequence." },
  interest: { rule: "BASIS-3", at: "interest", fix: "Name the interest, for the field or for its service." },
  law: { rule: "BASIS-4", at: "law", fix: "Name the law, for the field or for its service." },
  retention: {
    rule: "RET-1",
    at: "retention",
    fix: "Give the field, or its service, a retention rule that states a time.",
  },
};

/** What a notice must state and does not, as findings. Their messages are in the notice's language. */
export function missingFindings({ missing }: Pick<CollectionNotice, "missing">): Finding[] {
  return missing.map(({ element, field, description }) => {
    const { rule, at, fix } = elements[element];
    return toFinding({ rule, path: field === undefined ? at : `fields.${field}.${at}`, message: description, fix });
  });
}
