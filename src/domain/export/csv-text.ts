/**
 * A table as CSV (RFC 4180), which spreadsheets open. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it: text of a dossier is never run, there as little as here. So does one after a semicolon or on a
 * line of its own: where the comma is for decimals, spreadsheets part cells there, and quotes do not hold them. The mark at its beginning tells them
 * that the letters are UTF-8.
 * @param rows the heading first
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Where a formula could begin: signs in full width count, and spaces and quotes before them do not. */
const FORMULA = /(^|[;\r\n])(?=[\s"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|\t)/g;

function cell(text: string): string {
  const safe = text.replace(FORMULA, "$1'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
