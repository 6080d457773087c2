import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber, writeNumber } from "./number-text.js";

/** Languages with every number format: points and commas in either role, spaces, apostrophes, other digits. */
const languages = [
  "en",
  "de",
  "fr",
  "de-CH",
  "de-AT",
  "ar",
  "ar-EG",
  "ar-MA",
  "fa",
  "sv",
  "es",
  "pt-PT",
  "pl",
  "en-IN",
];
/** Languages in which neither points nor commas group. */
const ungrouping = ["fr", "de-CH", "sv", "pl"];

/** Any number, very large and very small ones too. Minus zero is zero. */
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number));

describe.each([...languages, "bn", "my", "he", "ja", "zh-TW"])("in %s", (language) => {
  it("parses any number that it formats", () => {
    fc.assert(
      fc.property(fc.oneof(numbers, fc.integer(), fc.maxSafeInteger()), (number) => {
        expect(Number(readNumber(writeNumber(String(number), language), language))).toBe(number);
      }),
      { numRuns: 1000 },
    );
  });

  it("parses any number that Intl formats, grouped or not", () => {
    const written = fc.tuple(
      fc.maxSafeInteger(),
      fc.nat(4),
      fc.constantFrom<"always" | "auto" | false>("always", "auto", false),
    );
    fc.assert(
      fc.property(written, ([digits, places, useGrouping]) => {
        const number = digits / 10 ** places;
        const format = new Intl.NumberFormat(language, { useGrouping, maximumSignificantDigits: 21 });
        expect(Number(readNumber(format.format(number), language))).toBe(number === 0 ? 0 : number);
      }),
      { numRuns: 1000 },
    );
  });

  it("parses an ambiguous separator as that of the language, or rejects it", () => {
    const decimal = new Intl.NumberFormat(language, { numberingSystem: "latn" }).format(0.5).charAt(1);
    const groups = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 100, max: 999 }));
    fc.assert(
      fc.property(groups, fc.constantFrom(".", ","), ([first, second], sign) => {
        const grouped = ungrouping.includes(language) ? undefined : `${first}${second}`;
        const expected = sign === decimal ? `${first}.${second}` : grouped;
        expect(readNumber(`${first}${sign}${second}`, language)).toBe(expected);
      }),
    );
  });

  it("returns a number or nothing for any text", () => {
    const typed = fc.string({
      unit: fc.constantFrom(...Array.from("0123456789٠١۲０.,' \u00A0\u202F’+-−eE٫٬x")),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: "binary" })), (text) => {
        const read = readNumber(text, language);
        if (read !== undefined) expect(Number(read)).not.toBeNaN();
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each<readonly [language: string, readings: readonly (readonly [written: string, read: number | undefined])[]]>(
  [
    [
      "en",
      [
        ["1,234", 1234],
        ["1,234.5", 1234.5],
        ["1,234,567.25", 1_234_567.25],
        ["1 234.5", 1234.5],
        ["1'234.5", 1234.5],
        ["1’234", 1234],
        ["1.234", 1.234],
        ["1,5", 1.5],
        ["1,23", 1.23],
        ["1,2345", 1.2345],
        ["1234,5", 1234.5],
        ["1 234,5", 1234.5],
        [",5", 0.5],
        ["0,125", 0.125],
        [",125", 0.125],
        [".5", 0.5],
        ["5.", 5],
        ["-7", -7],
        ["+7", 7],
        ["−7", -7],
        ["–7", -7],
        [" 7 ", 7],
        ["1e3", 1000],
        ["٣٫٥", 3.5],
        ["١٬٢٣٤٫٥", 1234.5],
        ["１２３", 123],
        ["", undefined],
        [".", undefined],
        ["-", undefined],
        ["5,", undefined],
        ["12,34,567", undefined],
        ["1,23,4", undefined],
        ["01,234", undefined],
        ["1234,567", undefined],
        ["1,234 567", undefined],
        ["1 234,567", undefined],
        ["1.234,5", undefined],
        ["1.2.3", undefined],
        ["1.234 567", undefined],
        ["1  234", undefined],
        ["- 7", undefined],
        ["--7", undefined],
        ["7-", undefined],
        ["5 €", undefined],
        ["0x10", undefined],
        ["1_000", undefined],
        ["Infinity", undefined],
        ["a dozen", undefined],
        ["10²", undefined],
        ["½", undefined],
      ],
    ],
    [
      "de",
      [
        ["1.234", 1234],
        ["1.234,5", 1234.5],
        ["1.234.567", 1_234_567],
        ["1,234", 1.234],
        ["1.5", 1.5],
        ["0.125", 0.125],
        ["1 234,5", 1234.5],
        ["1,5", 1.5],
        ["5,", 5],
        ["1,234.5", undefined],
        ["1234.567", undefined],
      ],
    ],
    // A point has no role in French: "1.234" may be a foreign thousand, or the decimal key of a number pad.
    [
      "fr",
      [
        ["1,234", 1.234],
        ["1.5", 1.5],
        ["1.23", 1.23],
        ["1.234", undefined],
        ["0.125", 0.125],
        ["1\u202F234,5", 1234.5],
        ["1\u00A0234,5", 1234.5],
        ["1 234,5", 1234.5],
      ],
    ],
    [
      "de-CH",
      [
        ["1'234.5", 1234.5],
        ["1’234.5", 1234.5],
        ["1.234", 1.234],
        ["1,5", 1.5],
        ["1,234", undefined],
      ],
    ],
    [
      "en-IN",
      [
        ["12,34,567.5", 1_234_567.5],
        ["1,234,567", 1_234_567],
        ["1,00,000", 100_000],
        ["123,45,678", undefined],
      ],
    ],
    [
      "ar-EG",
      [
        ["١٬٢٣٤٫٥", 1234.5],
        ["1,234.5", 1234.5],
        ["؜-٧", -7],
        ["۷", 7],
      ],
    ],
  ],
)("in %s", (language, readings) => {
  it.each(readings)("%j", (written, number) => {
    const read = readNumber(written, language);
    expect(read === undefined ? undefined : Number(read)).toBe(number);
  });
});
