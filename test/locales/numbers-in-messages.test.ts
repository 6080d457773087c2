import { expect, it } from "vitest";
import type { FieldReference } from "../../src/index.js";
import { readNumber } from "../../src/collection/values/number-text.js";
import { de } from "../../src/locales/de/index.js";
import { en } from "../../src/locales/en/index.js";

it.each([
  [de, "de", "20.100,5"],
  [de, "de-AT", "20\u00A0100,5"],
  [de, "de-CH", "20’100.5"],
  [en, "en", "20,100.5"],
  [en, "en-ZA", "20\u00A0100,5"],
])("an error tells a number as it is read in that region: %#", ({ errors }, language, told) => {
  const field: FieldReference = { label: "Sum", language, control: "number", mode: "online", consent: "" };
  const sentences = [
    errors.tooLarge(field, { kind: "tooLarge", maximum: 20_100.5, inclusive: true }),
    errors.tooSmall(field, { kind: "tooSmall", minimum: 20_100.5, inclusive: false }),
    errors.notMultiple(field, { kind: "notMultiple", step: 20_100.5 }),
  ];
  for (const sentence of sentences) {
    const [number = ""] = /\d[\d.,'’\u00A0]*\d/.exec(sentence) ?? [];
    expect(number.replace("'", "’")).toBe(told);
    expect(readNumber(number, language)).toBe("20100.5");
  }
  const [example = ""] = /\d[.,]\d/.exec(errors.unreadable(field, { kind: "unreadable", expected: "number" })) ?? [];
  expect(readNumber(example, language)).toBe("3.5");
});
