import { describe, expect, it } from "vitest";
import { didYouMean } from "./did-you-mean.js";

const known = ["contact", "contract", "inventory", "special", "id"];

describe("didYouMean", () => {
  it.each([
    ["contct", "contact"],
    ["contcat", "contact"],
    ["contracts", "contract"],
    ["Inventory", "inventory"],
    ["invetnory", "inventory"],
    ["ids", "id"],
  ])("takes %s for %s", (word, guess) => {
    expect(didYouMean(word, known)).toBe(`Did you mean "${guess}"? `);
  });

  it.each(["payment", "spcl", "xx", "", "contact".repeat(100)])("suggests nothing for %s", (word) => {
    expect(didYouMean(word, known)).toBe("");
  });

  it("suggests nothing for values that are no words, and nothing among too many candidates", () => {
    expect(didYouMean(5, known)).toBe("");
    expect(didYouMean("contct", [...known, ...Array.from({ length: 200 }, (_, index) => `x${index}`)])).toBe("");
  });
});
