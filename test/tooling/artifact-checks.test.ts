import { expect, test } from "vitest";
import { takeFaults } from "../support/artifact-checks/problems.js";
import { wrongs } from "../support/artifact-checks/invalid-artifacts.js";

test.each(wrongs)("validates the result of $name against its JSON Schema in Node", async ({ make, made }) => {
  await make();
  const caught = expect.stringMatching(/^The library made a (notice|record) that its JSON Schema refuses, at \//);
  expect(takeFaults()).toEqual(Array.from({ length: made }, () => caught));
});
