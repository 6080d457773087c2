import { afterAll, afterEach, expect } from "vitest";
import { takeFaults } from "./problems.js";

function expectNoFaults(): void {
  expect(takeFaults()).toEqual([]);
}

afterEach(expectNoFaults);
// What a file makes besides its tests.
afterAll(expectNoFaults);
