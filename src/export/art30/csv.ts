export interface CsvOptions {
  /** The delimiter: "," as in RFC 4180, or ";" for spreadsheets with a decimal comma. @default "," */
  readonly delimiter?: "," | ";";
  /** Whether the text begins with a byte order mark, by which Excel detects UTF-8. @default false */
  readonly bom?: boolean;
}

/**
 * A table as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it, so that text from
 * a policy never runs when its table is opened.
 */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { delimiter = ",", bom = false }: CsvOptions = {},
): string {
  const lines = rows.map((cells) => cells.map((cell) => quote(escapeFormula(cell))).join(delimiter));
  return `${bom ? "\uFEFF" : ""}${lines.map((line) => `${line}\r\n`).join("")}`;
}

/** Escapes the characters that begin a formula, in half and full width, after blanks, too. */
function escapeFormula(cell: string): string {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
