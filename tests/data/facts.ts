import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanCsv } from '../../src/domain/parse/csv';

/** A row of a table of facts: its cells by column, empty where there is nothing. */
export type Fact = Readonly<Record<string, string>>;

/**
 * A table of what is known, written down independently of the dossier it holds to account (`tests/data/facts/<dossier>`).
 * A change there is an editorial decision, not a repair of a test.
 */
export function facts(dossier: string, table: string): Fact[] {
  const file = join(import.meta.dirname, 'facts', dossier, `${table}.csv`);
  const { rows, faults } = scanCsv(readFileSync(file, 'utf8'));
  if (faults.length > 0) throw new Error(`${file}: ${JSON.stringify(faults)}`);
  const [header = [], ...body] = rows.map((cells) => cells.map(({ text }) => text));
  return body.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])));
}

/** A cell that lists ids, parted by semicolons. */
export const ids = (cell = ''): string[] => cell.split(';').filter((id) => id !== '');
