import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { addActor } from '../../src/studio/edit/actors';
import { addRecords, recordRows, removeRecord, sayAsOf } from '../../src/studio/edit/record';
import { readPasted, dayOf } from '../../src/studio/record/pasted';
import { readyRows } from '../../src/studio/record/ready-rows';

const start = addActor(
  freeze(['Headline', 'The Bloc met.'], { lang: 'en', publisher: 'P', url: 'https://example.org/', date: '' }),
  'The Bloc',
  'alliance',
).files;
const TABLE = [
  'Organisation\tCountry\tSince\tUntil\tSource',
  'The Bloc\tArmenia\t1992-05-15\tstill\thttps://www.example.org/a',
  'The Bloc\tRUS\t15.5.1992\t\thttps://example.org/b',
  'The Bloc\tBelarus\t1993\t\t',
  'The Bloc\tAtlantis\t1993\t\thttps://example.org/c',
  'Other\tArmenia\t1993\t\thttps://example.org/d',
  'The Bloc\tUzbekistan\tlong ago\t\thttps://example.org/e',
].join('\n');

test('a pasted table is read by its headings; rows without source, date, country or organisation stay out and say why', () => {
  const pasted = readPasted(TABLE, 'memberships')!;
  expect(pasted.headed).toBe(true);
  expect(pasted.columns).toEqual(['organization', 'member', 'from', 'to', 'source_url']);
  const rows = readyRows(start, pasted, pasted.columns, 'memberships');
  expect(rows.map(({ why }) => why)).toEqual([null, null, 'source', 'member', 'organization', 'from']);
  expect(rows[0]!.values).toMatchObject({
    organization: 'the-bloc',
    member: 'ARM',
    to: '',
    source_publisher: 'example.org',
  });
  expect(rows[1]!.values).toMatchObject({ member: 'RUS', from: '1992-05-15' });
});

test('a row that stays out because no column is named so says which one it is', () => {
  const pasted = readPasted(
    'Org\tCountry\tSince\tWeb page\nThe Bloc\tArmenia\t1992\thttps://example.org/a',
    'memberships',
  )!;
  expect(pasted.columns).toEqual(['organization', 'member', 'from', '']);
  const [row] = readyRows(start, pasted, pasted.columns, 'memberships');
  expect(row).toMatchObject({ why: 'column', cell: 'source_url' });
  const [named] = readyRows(start, pasted, ['organization', 'member', 'from', 'source_url'], 'memberships');
  expect(named).toMatchObject({ why: null });
});

test('rows on record pass the gate, bring their countries and their layer, and can be taken out one by one', () => {
  const pasted = readPasted(TABLE, 'memberships')!;
  const ready = readyRows(start, pasted, pasted.columns, 'memberships').flatMap(({ values }) =>
    values ? [values] : [],
  );
  const files = sayAsOf(addRecords(start, 'memberships', ready), '2026-11-29');
  const parsed = parseDossier('p', files);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  expect(
    written(files)
      .entities.filter(({ background }) => background)
      .map(({ id }) => id),
  ).toEqual(['ARM', 'RUS']);
  expect(written(files).data).toMatchObject({ layers: ['the-bloc'], asOf: '2026-11-29' });
  const fewer = removeRecord(files, 'memberships', 0);
  expect(recordRows(fewer, 'memberships').map(({ values }) => values['member'])).toEqual(['RUS']);
  expect(removeRecord(fewer, 'memberships', 0)).not.toHaveProperty('memberships.csv');
});

test('events are read, too, and who takes part must be in the cast', () => {
  const pasted = readPasted(
    '1.2.2024,"The Bloc, again, met",The Bloc,https://example.org/x\n2024,Ended,Nobody,https://example.org/y',
    'events',
  )!;
  expect(pasted.columns).toEqual(['date', '', '', 'source_url']);
  const rows = readyRows(start, pasted, ['date', 'title', 'actors', 'source_url'], 'events');
  expect(rows.map(({ why }) => why)).toEqual([null, 'actors']);
  const files = sayAsOf(addRecords(start, 'events', [rows[0]!.values!]), '2026');
  const parsed = parseDossier('p', files);
  expect(parsed.ok ? parsed.dossier.events : parsed.problems).toMatchObject([
    { date: '2024-02-01', title: { en: 'The Bloc, again, met' }, actors: ['the-bloc'] },
  ]);
});

describe('what others wrote', () => {
  const text = readFileSync('data/dossiers/armenia-csto/memberships.csv', 'utf8');
  const files = { ...start, 'memberships.csv': text };

  test('stays letter for letter beside a row that goes or comes', () => {
    const lines = text.split('\n');
    expect(removeRecord(files, 'memberships', 1)['memberships.csv']).toBe(
      [...lines.slice(0, 2), ...lines.slice(3)].join('\n'),
    );
    const row = recordRows(files, 'memberships')[0]!.values;
    expect(addRecords(files, 'memberships', [row])['memberships.csv']).toBe(`${text}${lines[1]}\n`);
  });

  test('is a table to look through', () => {
    const pasted = readPasted(text, 'memberships')!;
    expect(pasted.columns.slice(0, 9)).toEqual([
      'organization',
      'member',
      'status',
      'from',
      'to',
      'source_url',
      'source_title',
      'source_publisher',
      'note',
    ]);
  });
});

test('days are read where they are plain', () => {
  expect([dayOf('2024'), dayOf('5/6/2024'), dayOf('5.13.2024'), dayOf('soon')]).toEqual([
    '2024',
    '2024-06-05',
    null,
    null,
  ]);
});
