/**
 * A table as CSV (RFC 4180), which spreadsheets open. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it: text of a dossier is never run, there as little as here. The mark at its beginning tells them
 * that the letters are UTF-8.
 * @param rows the heading first
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
