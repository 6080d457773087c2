import { expect, test } from "vitest";
import { absolute, median, ratio, type Sample } from "../../bench/run/samples.js";

function sample(contender: string, round: number, milliseconds: number): Sample {
  return { contender, round, count: 10, scenario: "mount", measures: { "mount.main": milliseconds } };
}

test("a ratio compares samples of the same round, so that a slower machine does not change it", () => {
  const samples = [
    sample("a", 0, 10),
    sample("h", 0, 5),
    sample("a", 1, 100),
    sample("h", 1, 50),
    sample("h", 2, 1000),
    sample("a", 3, 40),
    sample("h", 3, 30),
  ];
  expect(ratio(samples, ["h", "a"], 10, "mount.main")).toBe(0.5);
  expect(absolute(samples, "a", 10, "mount.main")).toBe(40);
});

test("a value without samples has no figure", () => {
  expect(ratio([sample("h", 0, 5)], ["h", "a"], 10, "mount.main")).toBeUndefined();
  expect(ratio([sample("h", 0, 5), sample("a", 0, 0)], ["h", "a"], 10, "mount.main")).toBeUndefined();
  expect(absolute([sample("a", 0, 5)], "a", 1000, "mount.main")).toBeUndefined();
});

test("a median is the middle of the samples, in any order", () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(median([])).toBeUndefined();
});
