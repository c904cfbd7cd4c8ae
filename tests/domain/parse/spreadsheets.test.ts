import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/domain/parse/csv-table';
import type { Problem } from '../../../src/domain/problems';

const COLUMNS = { required: ['member', 'status', 'from'], optional: ['note'], byLanguage: [] };

function read(text: string) {
  const problems: Problem[] = [];
  const table = readTable('t.csv', text, COLUMNS, (problem) => problems.push(problem));
  return {
    rows: table?.rows.map((row) => row.get('member')),
    said: problems.map(({ code, message }) => `${code} ${message}`),
  };
}

describe('tables as spreadsheets write them', () => {
  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('parted by %s, they get one clear problem', (name, sign) => {
    const { rows, said } = read(['member', 'status', 'from'].join(sign) + '\n' + ['ARM', 'member', '1992'].join(sign));
    expect(rows).toBeUndefined();
    expect(said).toEqual([`CSV_UNREADABLE this is not a table that can be read: its cells are parted by ${name}`]);
  });

  it('rows and columns that hold nothing are passed over', () => {
    const { rows, said } = read('member,status,from,,\nARM,member,1992,,\n,,,,\nRUS,member,1992\n');
    expect([rows, said]).toEqual([['ARM', 'RUS'], []]);
  });

  it('a column that holds something needs a name, and a cell too many its place', () => {
    expect(read('member,status,from,\nARM,member,1992,lost\n').said).toEqual([
      'CSV_UNREADABLE this is not a table that can be read: a column without a name',
    ]);
    expect(read('member,status,from\nARM,member,1992,lost\n').said).toEqual([
      'CSV_UNREADABLE this is not a table that can be read: this row has 4 cells, the header 3',
    ]);
  });
});
