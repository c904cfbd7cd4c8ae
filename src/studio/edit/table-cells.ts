/** Changes single cells of a table's text; all else stays letter for letter. */
import { scanCsv, type Cell } from '../../domain/parse/csv';

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** A cell as it is written in a table. */
export const cellText = (words: string): string => (/[",\r\n]/.test(words) ? quoted(words) : words);

/**
 * Changes the cells of a column.
 * @param change what a cell says then, from what it says, without spaces around
 */
export function changeCells(text: string, column: string, change: (words: string) => string): string {
  const [head, ...rows] = scanCsv(text).rows;
  const at = head?.findIndex((cell) => cell.text.trim() === column) ?? -1;
  if (at < 0) return text;
  const starts = lineStarts(text);
  return rows
    .flatMap((row) => row[at] ?? [])
    .reduceRight((after, cell) => changeCell(after, starts, cell, change(cell.text.trim())), text);
}

function changeCell(
  text: string,
  starts: readonly number[],
  { text: words, line, column }: Cell,
  after: string,
): string {
  if (words.trim() === after) return text;
  const start = starts[line - 1]! + column - 1;
  const raw = text[start] === '"' ? quoted(words) : words;
  // A cell whose quotes are faulty stays, and the gate reports it.
  if (!text.startsWith(raw, start)) return text;
  return text.slice(0, start) + cellText(after) + text.slice(start + raw.length);
}

/** Where each line begins; a byte order mark stands before the first. */
function lineStarts(text: string): readonly number[] {
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  return [first, ...[...text.matchAll(/\r\n|\r|\n/g)].map((one) => one.index + one[0].length)];
}
