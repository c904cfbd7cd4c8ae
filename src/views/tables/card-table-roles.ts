/**
 * The roles of a table whose rows a phone draws as cards, said outright: WebKit drops those of table parts that are not
 * displayed as table parts, and who listens would hear loose words.
 */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  head: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
