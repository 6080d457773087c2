import { describe } from "vitest";
import "../../src/styles/index.css";
import { checkThatItAsksTruthfully } from "./field-conformance.js";
import { checkThatItTakesProps } from "./prop-forwarding.js";
import { parts } from "./components.js";

describe.each(parts)("$title", (subject) => {
  checkThatItAsksTruthfully(subject);
  checkThatItTakesProps(subject);
});
