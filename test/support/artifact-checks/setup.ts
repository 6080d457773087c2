import { afterAll, afterEach, expect } from "vitest";
import { takeFaults } from "./problems.js";

function expectNoFaults(): void {
  expect(takeFaults()).toEqual([]);
}

afterEach(expectNoFaults);
// For artifacts that a file creates outside of its tests.
afterAll(expectNoFaults);
