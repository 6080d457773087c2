/** Intl's unit names, each a thousand times the one before. */
const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/**
 * A size in the largest fitting unit: "12 bytes", "2.5 MB". Sizes are rounded up by default; pass `Math.floor` for a maximum,
 * so that no file that is too large looks as if it fits.
 */
export function formatFileSize(language: string, bytes: number, round: (n: number) => number = Math.ceil): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  // Divided by a tenth of the unit, an integer: 1.1 MB is 11 tenths, not 11.000000000000002.
  const value = power === 0 ? bytes : round(bytes / (1000 ** power / 10)) / 10;
  const unit = units[power] ?? "byte";
  const format = { style: "unit", unit, unitDisplay: power === 0 ? "long" : "short" } as const;
  // The kind of space differs between servers and browsers, and both must render the same.
  return new Intl.NumberFormat(language, format).format(value).replace(/\s/gu, " ");
}
