/** Texts of tables: a column, and beside it one for each further language (`note`, `note_hy`, `note_ru`). */
import type { Text } from '../text';
import type { Row, Table } from './csv-table';
import { isLang, reportUntold, type Gate } from './parse-context';

/** The text of columns such as `name_en`, `name_hy`, by language. */
export function textFromColumns(table: Table, row: Row, stem: string): Record<string, string> {
  const languages = table.columns
    .filter((name) => name.startsWith(`${stem}_`))
    .map((name) => name.slice(stem.length + 1));
  return Object.fromEntries(
    languages
      .filter((lang) => isLang(lang) && row.get(`${stem}_${lang}`) !== '')
      .map((lang) => [lang, row.get(`${stem}_${lang}`)]),
  );
}

/** A text from a column and those beside it in other languages; undefined where the column is empty. */
export function textOfCell(gate: Gate, table: Table, row: Row, column: string): Text | undefined {
  const own = row.get(column);
  if (own === '') return undefined;
  const text = { ...textFromColumns(table, row, column), [gate.lang]: own };
  reportUntold(gate, text, row.place(column), column);
  return text;
}
