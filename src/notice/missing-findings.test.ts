import { expect, it } from "vitest";
import { missingFindings } from "./missing-findings.js";

it("reports what a notice does not state by its rule, with the article and the place to fix", () => {
  const findings = missingFindings({
    missing: [
      { element: "controller", description: "who is responsible" },
      { element: "consequence", field: "email", description: "what happens without it: Email" },
    ],
  });
  expect(findings).toEqual([
    {
      rule: "NOT-1",
      severity: "error",
      basis: "Art. 13(1)-(2) GDPR",
      path: "policy.controller",
      message: "who is responsible",
      fix: "Give the policy a controller.",
    },
    {
      rule: "NEC-2",
      severity: "error",
      basis: "Art. 13(2)(e) GDPR",
      path: "fields.email.consequence",
      message: "what happens without it: Email",
      fix: "Give the field a consequence.",
    },
  ]);
});
