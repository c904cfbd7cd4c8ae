import { expect, it } from 'vitest';
import { csvText } from '../../../src/domain/export/csv-text';
import { toCsl } from '../../../src/domain/export/csl';
import { scanCsv } from '../../../src/domain/parse/csv';
import { eventsTable, membershipsTable } from '../../../src/domain/export/record-tables';
import { isUntitled } from '../../../src/domain/untitled';
import { armenia as readArmenia } from '../armenia';
import { dossierOf, FILES } from '../parse/fixture';

const armenia = readArmenia();

it('every membership and event is there once, with an address it is cited from', () => {
  for (const [table, count] of [
    [membershipsTable(armenia, 'en'), armenia.memberships.length],
    [eventsTable(armenia, 'en'), armenia.events.length],
  ] as const) {
    const [heading, ...rows] = table;
    expect(rows).toHaveLength(count);
    for (const row of rows) {
      expect(row).toHaveLength(heading!.length);
      expect(row[heading!.indexOf('source_url')]).toMatch(/^https?:/);
    }
  }
});

it('speaks the language asked for', () => {
  const column = (lang: string): string => membershipsTable(armenia, lang)[1]![3]!;
  expect(column('en')).toBe('Armenia');
  expect(column('ru')).toBe('Армения');
});

it('reads back as it was written, and nothing in it is a formula', () => {
  const rows = [
    ['a', 'b'],
    ['with, comma', 'with "quotes"'],
    ['two\nlines', '=HYPERLINK("https://example.org")'],
    ['-1', '@x'],
  ];
  const text = csvText(rows);
  expect(text.startsWith('\uFEFFa,b\r\n')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  expect(text).toContain("'-1,'@x");
  const read = scanCsv(text.slice(1)).rows.map((row) => row.map((cell) => cell.text));
  expect(read.slice(0, 2)).toEqual(rows.slice(0, 2));
  expect(read[2]).toEqual(['two\nlines', `'${rows[2]![1]!}`]);
});

it('what nobody has given a title has none, in tables and for citation managers', () => {
  const untitled = armenia.sources.filter(isUntitled);
  expect(untitled.length).toBeGreaterThan(0);
  for (const source of untitled) expect(toCsl(source)).not.toHaveProperty('title');
  const titled = armenia.sources.find((source) => !isUntitled(source))!;
  expect(toCsl(titled).title).toBe(titled.title);
});

it('a page first cited without its title takes the one a later row gives it', () => {
  const heading =
    'date,title,actors,place,lat,lon,source_url,source_title,source_publisher,confidence,second_source_url';
  const row = (date: string, first: string, second: string): string =>
    `${date},Something,ARM;UNION,Town,40.5,44.5,${first},Page ${first.at(-1)},Town,high,${second}`;
  const { sources } = dossierOf({
    ...FILES,
    'events.csv': [
      heading,
      row('2001-05-01', 'https://example.org/a', 'https://example.org/z'),
      row('2002-05-01', 'https://example.org/z', ''),
      '',
    ].join('\n'),
  });
  expect(sources.find(({ url }) => url.endsWith('/z'))).toMatchObject({ title: 'Page z', publisher: 'Town' });
});
