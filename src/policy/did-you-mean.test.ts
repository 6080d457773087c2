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

  it.each(["payment", "spcl", "xx", "", "contact".repeat(100)])("takes %s for nothing that is known", (word) => {
    expect(didYouMean(word, known)).toBe("");
  });

  it("takes what is no word for none, and guesses among a few hundred words at most", () => {
    expect(didYouMean(5, known)).toBe("");
    expect(didYouMean("contct", [...known, ...Array.from({ length: 200 }, (_, index) => `x${index}`)])).toBe("");
  });
});
