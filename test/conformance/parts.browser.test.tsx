import { describe } from "vitest";
import "../../src/styles/index.css";
import { checkThatItAsksTruthfully } from "./asks-truthfully.js";
import { checkThatItTakesProps } from "./takes-props.js";
import { parts } from "./parts.js";

describe.each(parts)("$title", (subject) => {
  checkThatItAsksTruthfully(subject);
  checkThatItTakesProps(subject);
});
