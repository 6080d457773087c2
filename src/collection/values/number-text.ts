import { type NumberSymbols, numberSymbols } from "./number-symbols.js";

/**
 * A number as JavaScript writes it ("-1234.5"), of what a person wrote in their language; `undefined` where it is none, or
 * may be two: a number must not be guessed.
 *
 * The language's own signs count: "1.234,5" in German, "1,234.5" in English. Spaces and apostrophes group digits in any
 * language. The sign that is decimal elsewhere is so here only where it cannot group: "1,5" is 1.5 in English too, while
 * "1,234" is 1234; and where the language does not use it at all, as French does not use points, "1.234" is not read.
 */
export function readNumber(written: string, language: string): string | undefined {
  const signs = numberSymbols(language);
  const parts = /^([+-]?)([\d., ']*\d[\d., ']*)(e[+-]?\d+)?$/i.exec(simplify(written, signs));
  const [, sign = "", digits = "", exponent = ""] = parts ?? [];
  const plain = readDecimal(digits, signs) ?? readForeign(digits, signs);
  return plain === undefined ? undefined : `${sign}${plain}${exponent}`;
}

/** Digits with the language's own decimal sign, grouped as it groups them or not at all. */
function readDecimal(digits: string, { decimal, groups, sizes }: NumberSymbols): string | undefined {
  const [integer = "", fraction = "", ...others] = digits.split(decimal);
  const whole = ungroup(integer, `${everywhere}${groups}`, sizes);
  if (digits === "" || whole === undefined || others.length > 0 || /\D/.test(fraction)) return undefined;
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/** Digits with the other decimal sign. Three of them after it may be a group, unless nothing or nought stands before it. */
function readForeign(digits: string, { decimal, sizes }: NumberSymbols): string | undefined {
  const [integer = "", fraction = "", ...others] = digits.split(decimal === "." ? "," : ".");
  const whole = ungroup(integer, everywhere, sizes);
  const mayBeGroup = fraction.length === 3 && integer !== "" && integer !== "0";
  if (whole === undefined || mayBeGroup || others.length > 0 || !/^\d+$/.test(fraction)) return undefined;
  return `${whole}.${fraction}`;
}

/** What groups digits in every language. */
const everywhere = " '";

/** Digits without what groups them; `undefined` where they are not grouped as they should be, by one sign alone. */
function ungroup(digits: string, separators: string, [last, others]: NumberSymbols["sizes"]): string | undefined {
  const [separator] = /\D/.exec(digits) ?? [];
  if (separator === undefined) return digits;
  const groups = digits.split(separator);
  const areOf = (size: number, lastSize: number) =>
    groups.every((group, index) => {
      if (index === 0) return /^[1-9]\d*$/.test(group) && group.length <= size;
      return /^\d+$/.test(group) && group.length === (index === groups.length - 1 ? lastSize : size);
    });
  return separators.includes(separator) && (areOf(3, 3) || areOf(others, last)) ? groups.join("") : undefined;
}

/** A number as JavaScript writes it, with a language's own decimal sign and digits. Ungrouped: it is there to be edited. */
export function writeNumber(plain: string, language: string): string {
  const { digits, decimal, beforeMinus } = numberSymbols(language).own;
  const written = plain.replace(".", decimal).replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  return written.startsWith("-") ? `${beforeMinus}${written}` : written;
}

/** Signs that mean the same, and what stands for them. Marks of the direction in which text runs mean nothing. */
const alike: readonly (readonly [signs: RegExp, sign: string])[] = [
  [/[\u061C\u200E\u200F]/g, ""],
  [/[\u2012\u2013\u2212\uFF0D]/g, "-"],
  [/\uFF0B/g, "+"],
  [/[\u2019\u02BC\u066C]/g, "'"],
  [/\uFF0C/g, ","],
  [/\uFF0E/g, "."],
  [/\s/g, " "],
];

/** The zeroDigits of digits that are read in every language: Arabic, Persian, and those of East Asian keyboards. */
const zeroDigits = ["٠", "۰", "０"].map((nought) => nought.charCodeAt(0));

/** What was written, in Latin digits and with one sign for each meaning. */
function simplify(written: string, { decimal, own }: NumberSymbols): string {
  const latin = written.replaceAll(/\p{Nd}/gu, (digit) => {
    const nought = zeroDigits.find((first) => digit.charCodeAt(0) >= first && digit.charCodeAt(0) <= first + 9);
    const value = nought === undefined ? own.digits.indexOf(digit) : digit.charCodeAt(0) - nought;
    return value === -1 ? digit : String(value);
  });
  const simple = alike.reduce((text, [signs, sign]) => text.replaceAll(signs, sign), latin);
  return simple.replaceAll("\u066B", decimal).trim();
}
