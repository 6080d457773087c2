import { expect, it } from "vitest";
import { patternOf } from "./paths.js";

it.each([
  ["email", "email"],
  ["attendees.0.name", "attendees.*.name"],
  ["attendees.0", "attendees.*"],
  ["attendees.12.pets.3.kind", "attendees.*.pets.*.kind"],
  ["matrix.0.1.value", "matrix.*.*.value"],
  ["address.line1", "address.line1"],
  ["2026.visits", "2026.visits"],
])("the pattern of %s is %s", (name, pattern) => {
  expect(patternOf(name)).toBe(pattern);
});
