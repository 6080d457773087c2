import type { Problem } from "./problem.js";
import { rules } from "./rules.js";

/** How severe a finding is. An error must be fixed before people fill in the form. */
export type Severity = "error" | "warning" | "info";

/** One thing that is wrong with a policy, a collection, a notice or a layout. */
export interface Finding {
  /** The stable id of the rule: "NEC-1". */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  /** The article or the standard that the rule rests on. */
  readonly basis: string;
  /** Where it is, such as "fields.email.uses". Absent for the whole. */
  readonly path?: string;
}

/**
 * A problem as a finding. Severity and basis are looked up by the rule, so that a page which only defines a form does not
 * load them.
 */
export function toFinding({ rule, path, message, fix }: Problem): Finding {
  const { severity, basis } = rules[rule];
  return { rule, severity, message, fix, basis, ...(path === "" ? {} : { path }) };
}
