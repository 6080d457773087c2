export interface CsvOptions {
  /** What stands between two cells: "," as RFC 4180 has it, or ";" as spreadsheets expect it where the comma is for decimals. */
  readonly delimiter?: "," | ";";
  /** Whether the text begins with a byte order mark, by which Excel tells UTF-8. */
  readonly bom?: boolean;
}

/**
 * A table as CSV after RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it: what people
 * wrote into a policy is not run by whoever opens its table.
 */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { delimiter = ",", bom = false }: CsvOptions = {},
): string {
  const lines = rows.map((cells) => cells.map((cell) => quote(escapeFormula(cell))).join(delimiter));
  return `${bom ? "\uFEFF" : ""}${lines.map((line) => `${line}\r\n`).join("")}`;
}

/** What spreadsheets begin a formula with, in half and in full width, after blanks too. */
function escapeFormula(cell: string): string {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
