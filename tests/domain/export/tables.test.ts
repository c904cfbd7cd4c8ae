import { csvParse } from 'd3-dsv';
import { describe, expect, it, test } from 'vitest';
import { csvText } from '../../../src/domain/export/csv-text';
import { quotationsTable, statementsTable } from '../../../src/domain/export/statement-tables';
import { STORIES } from './stories';

const read = (table: readonly (readonly string[])[]) => csvParse(csvText(table).replace(/^\uFEFF/, ''));
/** Without the apostrophe that keeps a cell from being a formula. */
const words = (cell: string | undefined): string => cell!.replace(/^'/, '');

describe.each(STORIES)('the tables of %s, as d3-dsv reads them', (_, dossier) => {
  it.each(dossier.languages)('have every claim with whose it is, in %s', (lang) => {
    const rows = read(statementsTable(dossier, lang));
    expect(rows.map(({ id }) => id)).toEqual(dossier.relations.map(({ id }) => id));
    dossier.relations.forEach(({ verb, voice, from, modality }, i) => {
      const row = rows[i]!;
      expect(words(row['verb'])).toBe(verb[lang] ?? verb[dossier.lang]);
      expect(words(row['modality'])).toBe(modality[lang] ?? modality[dossier.lang] ?? '');
      expect([row['voice_kind'], row['who_ids'], row['from_ids']]).toEqual([
        voice.kind,
        voice.who.join(' ; '),
        from.join(' ; '),
      ]);
    });
  });

  it('have every quotation, letter for letter', () => {
    const rows = read(quotationsTable(dossier, dossier.lang));
    const whole = rows.filter((row) => row['id'] === row['passage_id']);
    expect(whole.map((row) => words(row['words']))).toEqual(dossier.passages.map(({ exact }) => exact));
    const within = dossier.passages.flatMap(({ attributions }) => attributions);
    expect(rows).toHaveLength(dossier.passages.length + within.length);
  });
});

test('a verb like a formula is a text for spreadsheets', () => {
  const [, minimal] = STORIES.find(([id]) => id === 'minimal')!;
  const [relation] = minimal.relations;
  const table = statementsTable(
    { ...minimal, relations: [{ ...relation!, verb: { en: '=HYPERLINK("http://x")' } }] },
    'en',
  );
  expect(read(table)[0]!['verb']).toBe('\'=HYPERLINK("http://x")');
});
