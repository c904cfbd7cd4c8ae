import { describe, expect, it } from 'vitest';
import { countryName } from '../../../src/domain/parse/iso-countries';
import { changed, dossierOf, FILES, problemsOf, type Files } from './fixture';

const Y = 'dossier.yaml';
const offered = (files: Files = FILES): Files => changed(Y, 'lang: en', 'lang: en\nlanguages: [en, hy, ru]', files);
const labelOf = (files: Files, id: string) => dossierOf(files).entities.find((entity) => entity.id === id)!.label;
const notesOn = (files: Files, code: string) => problemsOf(files).filter((problem) => problem.code === code);

describe('the names of countries', () => {
  it('come from Intl in the languages a dossier does not give them in, and are not missed then', () => {
    expect(labelOf(offered(), 'ARM')).toEqual({ en: 'Armenia', hy: 'Հայաստան', ru: 'Армения' });
    const line = FILES[Y]!.split('\n').findIndex((words) => words.includes('label: Armenia')) + 2;
    expect(notesOn(offered(), 'COUNTRY_NAME_SUPPLIED').map((note) => [note.line, note.message])).toContainEqual([
      line,
      'a country’s name is taken from Intl in hy, ru',
    ]);
    expect(notesOn(offered(), 'TEXT_LANGUAGE_MISSING').map((note) => note.line)).not.toContain(line);
  });

  it('are the dossier’s own where it gives them', () => {
    const files = changed(Y, 'label: Armenia', 'label: { en: Armenia, ru: Республика Армения }', offered());
    expect(labelOf(files, 'ARM')).toEqual({ en: 'Armenia', hy: 'Հայաստան', ru: 'Республика Армения' });
  });

  it('never stand in for the dossier’s own language', () => {
    const files = changed(Y, 'label: Armenia', 'label: { hy: Հայաստան }', offered());
    expect(notesOn(files, 'MISSING_FIELD')).toHaveLength(1);
  });

  it('come from Intl for rows of a table, where other texts are missed', () => {
    const rows =
      'id,type,name_en,name_hy,description,source_url\n' +
      'GEO,country,Georgia,,A state.,https://example.org/g\n' +
      'EU,alliance,European Union,,States.,https://example.org/e\n';
    const files = { ...offered(), 'entities.csv': rows };
    expect(labelOf(files, 'GEO')).toEqual({ en: 'Georgia', hy: 'Վրաստան', ru: 'Грузия' });
    const missed = notesOn(files, 'TEXT_LANGUAGE_MISSING').filter(({ file }) => file === 'entities.csv');
    expect(missed.map(({ line, message }) => [line, message])).toEqual([
      [2, 'description is not given in hy, ru'],
      [3, 'name is not given in hy, ru'],
      [3, 'description is not given in hy, ru'],
    ]);
  });

  it('are never asked for other things, unknown codes, or languages that Intl does not know', () => {
    expect(labelOf(offered(), 'UNION')).toEqual({ en: 'The Union' });
    expect(countryName('XXX', 'en')).toBeUndefined();
    expect(countryName('XKX', 'ru')).toBe('Косово');
    for (const lang of ['xx', 'qps-ploc', 'en-a1', '']) expect(countryName('ARM', lang)).toBeUndefined();
  });
});
