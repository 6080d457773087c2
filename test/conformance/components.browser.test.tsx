import { describe } from "vitest";
import "../../src/styles/index.css";
import { describeFieldConformance } from "./field-conformance.js";
import { checkThatItTakesProps } from "./prop-forwarding.js";
import { parts } from "./components.js";

describe.each(parts)("$title", (subject) => {
  describeFieldConformance(subject);
  checkThatItTakesProps(subject);
});
