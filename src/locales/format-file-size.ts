/** As Intl calls them, each a thousand of the one before. */
const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/**
 * A size in a unit in which it is short: "12 bytes", "2.5 MB". It is rounded up, and the most that is allowed rounded down:
 * no file looks as if it fitted that does not.
 */
export function formatFileSize(language: string, bytes: number, round: (n: number) => number = Math.ceil): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  // Divided by a tenth of the unit, which is a whole number: 1.1 MB is 11 tenths, and not 11.000000000000002.
  const value = power === 0 ? bytes : round(bytes / (1000 ** power / 10)) / 10;
  const unit = units[power] ?? "byte";
  const format = { style: "unit", unit, unitDisplay: power === 0 ? "long" : "short" } as const;
  // Which kind of space it is differs between servers and browsers, and what a server draws must be what a browser would.
  return new Intl.NumberFormat(language, format).format(value).replace(/\s/gu, " ");
}
