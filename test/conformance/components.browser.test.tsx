import { describe } from "vitest";
import "../../src/styles/index.css";
import { describeFieldConformance } from "./field-conformance.js";
import { describePropForwarding } from "./prop-forwarding.js";
import { components } from "./components.js";

describe.each(components)("$title", (testCase) => {
  describeFieldConformance(testCase);
  describePropForwarding(testCase);
});
