import { scanCsv } from '../parse/csv';
import type { FoundRow } from './found';

/** A table by its header: rows with cells by column, in lower case, and what is wrong with it. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly FoundRow[];
  readonly unread: readonly string[];
}

/** Reads a table parted by commas, semicolons or tabs, as spreadsheets in different countries write it. */
export function rowsOf(text: string): Rows {
  const first = text.split(/\r?\n/, 1)[0]!;
  const parting = ['\t', ';'].find((mark) => first.includes(mark) && !first.includes(','));
  const { rows, faults } = scanCsv(parting === undefined ? text : withCommas(text, parting));
  const [header = [], ...body] = rows;
  const columns = header.map((cell) => cell.text.trim().toLowerCase());
  return {
    columns,
    rows: body.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]?.text.trim() ?? '']))),
    unread: faults.map(
      ({ line, what }) =>
        `Line ${line}: ${what === 'unclosed-quote' ? 'a quotation mark is not closed' : 'text stands after a closing quotation mark'}.`,
    ),
  };
}

/** The same table with commas between its cells. Cells with commas that are not quoted are put into quotes. */
const withCommas = (text: string, parting: string): string =>
  text
    .split(/(\r?\n)/)
    .map((line) =>
      line
        .split(parting)
        .map((cell) => (/,/.test(cell) && !cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(','),
    )
    .join('');

/** The first of several columns that a table has. */
export const cellOf = (row: FoundRow, ...names: readonly string[]): string =>
  names.map((name) => row[name] ?? '').find((cell) => cell !== '') ?? '';
