import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCsv } from '../../../src/domain/parse/csv';

const texts = (csv: string) => scanCsv(csv).rows.map((row) => row.map((cell) => cell.text));

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const written = (cell: string, always: boolean) => (always || /[",\r\n]/.test(cell) ? quote(cell) : cell);

describe('scanCsv', () => {
  it('reads quoted cells, doubled quotes, line breaks in cells, CRLF and a byte order mark', () => {
    expect(texts('\uFEFFa,b\r\n"x, ""y""","two\r\nlines"\r\n')).toEqual([
      ['a', 'b'],
      ['x, "y"', 'two\r\nlines'],
    ]);
  });

  it('leaves out blank lines and keeps empty cells', () => {
    expect(texts('a,b\n\n,\nc,')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['c', ''],
    ]);
  });

  it('knows where each cell stands', () => {
    const { rows } = scanCsv('\uFEFFab,c\n"x\ny",z\nlast');
    expect(rows.flat().map(({ text, line, column }) => [text, line, column])).toEqual([
      ['ab', 1, 1],
      ['c', 1, 4],
      ['x\ny', 2, 1],
      ['z', 3, 4],
      ['last', 4, 1],
    ]);
  });

  it('reports a quote never closed where it opens, and text after a closing one', () => {
    expect(scanCsv('a,"b\nc').faults).toEqual([{ line: 1, column: 3, what: 'unclosed-quote' }]);
    expect(scanCsv('"a"b,c').faults).toEqual([{ line: 1, column: 4, what: 'text-after-quote' }]);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '𝒳', ' ', ',', '"', '\n', '\r', '\t'), maxLength: 8 });
  // A row of one empty cell is a blank line, and a mark at the very start would be a byte order mark.
  const row = fc.array(fc.tuple(cell, fc.boolean()), { minLength: 2, maxLength: 5 });

  it('reads back any table it is given', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'), (table, end) => {
        const csv = table.map((cells) => cells.map(([text, always]) => written(text, always)).join(',')).join(end);
        expect(texts(csv)).toEqual(table.map((cells) => cells.map(([text]) => text)));
        expect(scanCsv(csv).faults).toEqual([]);
      }),
    );
  });

  it('never throws, and finds each bare cell where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\n') }), (csv) => {
        const lines = csv.split('\n');
        for (const { text, line, column } of scanCsv(csv).rows.flat()) {
          const found = lines[line - 1]?.slice(column - 1) ?? '';
          expect(found.startsWith('"') || found.startsWith(text)).toBe(true);
        }
      }),
    );
  });
});
