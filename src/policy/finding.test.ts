import { expect, it } from "vitest";
import { toFinding } from "./finding.js";
import { rules } from "./rules.js";

it("adds to a problem how severe it is and what its rule rests on", () => {
  expect(
    toFinding({ rule: "NEC-1", path: "fields.email.necessity", message: "It contradicts.", fix: "Fix it." }),
  ).toEqual({
    rule: "NEC-1",
    severity: "error",
    basis: "Art. 13(2)(e) GDPR",
    path: "fields.email.necessity",
    message: "It contradicts.",
    fix: "Fix it.",
  });
});

it("has no path for the whole of a definition", () => {
  expect(toFinding({ rule: "DEF-1", path: "", message: "It is null.", fix: "Pass it." })).not.toHaveProperty("path");
});

it("names each rule by a group and a number", () => {
  expect(Object.keys(rules).filter((id) => !/^[A-Z]+-[1-9]\d*$/.test(id))).toEqual([]);
});
