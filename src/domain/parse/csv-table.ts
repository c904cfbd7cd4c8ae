/** A CSV file as rows of named cells. */
import type { Problem } from '../problems';
import { checkCharacters } from './characters';
import { scanCsv, type Cell } from './csv';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import { LONGEST_TEXT } from './schema-parts';
import { didYouMean, type Place } from './problem-text';

export interface Row {
  /** The cell's text without the space around it; empty where there is none. */
  get(column: string): string;
  place(column: string): Place;
}

export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The stems of columns that exist once per language: `name` for `name_en`, `name_hy`. */
  readonly byLanguage: readonly string[];
}

export interface Table {
  readonly rows: readonly Row[];
  /** The columns it has, as named in its header. */
  readonly columns: readonly string[];
  /** Where a column's name stands. */
  header(column: string): Place;
}

const FAULTS = {
  'unclosed-quote': 'a quoted cell that begins here is never closed',
  'text-after-quote': 'there is text after the closing quote of a cell',
} as const;

/**
 * Reads a table.
 * @param file its name, for the problems
 * @param report takes each problem
 * @returns the rows that have as many cells as the header; undefined where the header lacks a column that is needed
 */
export function readTable(
  file: string,
  text: string,
  columns: Columns,
  report: (problem: Problem) => void,
): Table | undefined {
  if (!checkCharacters(file, text, report)) return undefined;
  const { rows, faults } = scanCsv(text);
  for (const { line, column, what } of faults) {
    report(
      messages.csvUnreadable({ file, line, column }, FAULTS[what], 'a quote inside a quoted cell to be doubled: ""'),
    );
  }
  const [head = [], ...body] = rows.filter((cells, i) => i === 0 || cells.some((cell) => cell.text.trim() !== ''));
  const separator = otherSeparator(head, columns);
  if (separator !== undefined) {
    const place = { file, line: head[0]!.line, column: 1 };
    report(messages.csvUnreadable(place, `its cells are parted by ${separator}`, 'cells parted by commas'));
    return undefined;
  }
  const header = withoutEmptyEnd(head, body);
  const index = new Map<string, number>();
  const known = [...columns.required, ...columns.optional];
  header.forEach((cell, i) => {
    const name = cell.text.trim();
    const place = { file, line: cell.line, column: cell.column };
    if (name === '') {
      report(messages.csvUnreadable(place, 'a column without a name', 'a name at the top of every column'));
      return;
    }
    if (index.has(name)) report(messages.duplicateField(place, name));
    else index.set(name, i);
    const ofLanguage = columns.byLanguage.some((stem) => name.startsWith(`${stem}_`) && name.length > stem.length + 1);
    if (!known.includes(name) && !ofLanguage)
      report(messages.unknownField(place, name, known, didYouMean(nearestWord(name, known))));
  });
  const missing = columns.required.filter((name) => !index.has(name));
  const top = { file, line: header[0]?.line ?? 1, column: 1 };
  for (const name of missing) report(messages.missingField(top, name, `the columns ${columns.required.join(', ')}`));
  if (missing.length > 0) return undefined;

  const sound = body.filter((cells) => {
    // Spreadsheets end rows with cells that hold nothing.
    if (cells.length >= header.length && cells.slice(header.length).every(isEmpty)) return true;
    const [first] = cells;
    const place = { file, line: first?.line ?? 1, column: first?.column ?? 1 };
    report(
      messages.csvUnreadable(
        place,
        `this row has ${cells.length} cells, the header ${header.length}`,
        'cells with commas in them to stand in quotes',
      ),
    );
    return false;
  });
  for (const { text: cell, line, column } of sound.flat()) {
    if (cell.length > LONGEST_TEXT)
      report(messages.textTooLong({ file, line, column }, 'this cell', cell.length, LONGEST_TEXT));
  }
  const rowOf = (cells: readonly Cell[]): Row => {
    const cell = (column: string) => cells[index.get(column) ?? -1];
    return {
      get: (column) => cell(column)?.text.trim() ?? '',
      place: (column) => {
        const { line, column: at } = cell(column) ?? cells[0] ?? { line: 1, column: 1 };
        return { file, line, column: at };
      },
    };
  };
  const headerAt = (column: string): Place => {
    const { line, column: at } = header[index.get(column) ?? -1] ?? { line: 1, column: 1 };
    return { file, line, column: at };
  };
  return { rows: sound.map(rowOf), columns: [...index.keys()], header: headerAt };
}

const isEmpty = ({ text }: Cell): boolean => text.trim() === '';

/** Spreadsheets of some countries part cells by semicolons or tabs: then all of the header is one cell. */
function otherSeparator(header: readonly Cell[], { required }: Columns): string | undefined {
  const [only] = header;
  if (only === undefined || header.length > 1) return undefined;
  const known = (sign: string): boolean =>
    only.text.split(sign).filter((name) => required.includes(name.trim())).length > 1;
  return known(';') ? 'semicolons' : known('\t') ? 'tabs' : undefined;
}

/** The header without columns at its end that have neither a name nor anything in them. */
function withoutEmptyEnd(header: readonly Cell[], body: readonly (readonly Cell[])[]): readonly Cell[] {
  let length = header.length;
  const unused = (at: number): boolean => body.every((cells) => cells[at] === undefined || isEmpty(cells[at]));
  while (length > 1 && isEmpty(header[length - 1]!) && unused(length - 1)) length--;
  return header.slice(0, length);
}

/** No rows: a table that is not there. */
export const emptyTable = (file: string): Table => ({
  rows: [],
  columns: [],
  header: () => ({ file, line: 1, column: 1 }),
});

/** What a cell for yes or no says; undefined where it says nothing. Any other word is reported. */
export function yesIn(
  gate: { readonly report: (problem: Problem) => void },
  row: Row,
  column: string,
): boolean | undefined {
  const word = row.get(column);
  if (word === 'yes') return true;
  if (word === 'no') return false;
  if (word !== '') gate.report(messages.wrongType(row.place(column), column, { expected: 'yes, no or nothing' }));
  return undefined;
}
