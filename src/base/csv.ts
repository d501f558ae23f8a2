/**
 * CSV (RFC 4180): lines end in CRLF. In the safe form a cell that a spreadsheet would take for a formula gets an apostrophe before
 * it: first character, raw or after white space, one of = + - @, TAB, CR, NUL or their full-width forms.
 */
export type CsvForm = "safe" | "verbatim";

export function csvLine(cells: readonly string[], form: CsvForm): string {
  return `${cells.map((cell) => csvCell(cell, form)).join(",")}\r\n`;
}

export function csvCell(cell: string, form: CsvForm): string {
  return quoted(form === "safe" ? disarmed(cell) : cell);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: TAB, CR and NUL begin formulas too.
const FORMULA = /^(?:[\t\r\u0000]|\s*[=+\-@＝＋－＠])/;

function disarmed(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
