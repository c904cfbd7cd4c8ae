import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { written } from '../../src/studio/dossier/written';
import {
  asTable,
  fillCountries,
  fromTable,
  furtherLanguages,
  inLanguage,
  languageTag,
  ourTexts,
  quotationsToGloss,
  setLanguages,
  translate,
} from '../../src/studio/edit/translations';
import { freeze } from '../../src/studio/dossier/freeze';
import { addActor } from '../../src/studio/edit/actors';
import type { Files } from '../../src/studio/dossier/files';

const start = (): Files =>
  addActor(
    freeze(['Headline', 'Armenia waits.'], { lang: 'en', publisher: 'P', url: 'https://example.org/', date: '' }),
    'Armenia',
    'country',
  ).files;
const text = (files: Files, own: string) => ourTexts(written(files)).find((one) => one.own === own)!;

test('a text gains a language and loses it again, without a trace', () => {
  const files = start();
  const translated = translate(files, text(files, 'Headline'), 'hy', 'Վերնագիր');
  expect((written(translated).data as { title: unknown }).title).toEqual({ en: 'Headline', hy: 'Վերնագիր' });
  expect(written(translated).title).toBe('Headline');
  expect(translate(translated, text(translated, 'Headline'), 'hy', '')).toEqual(files);
});

test('languages are tags; countries are filled in by the browser, and nothing that is there is overwritten', () => {
  expect([languageTag('HY'), languageTag('no tag'), languageTag('pt-br')]).toEqual(['hy', undefined, 'pt-BR']);
  const files = setLanguages(start(), ['hy', 'ru']);
  expect(furtherLanguages(written(files))).toEqual(['hy', 'ru']);
  const filled = fillCountries(files, 'ru');
  expect(inLanguage(text(filled, 'Armenia'), 'ru')).toBe('Армения');
  expect(fillCountries(filled, 'ru')).toBe(filled);
  const parsed = parseDossier('p', filled);
  expect(parsed.ok ? parsed.dossier.languages : parsed.problems).toEqual(['en', 'hy', 'ru']);
  expect(setLanguages(files, [])).toEqual(start());
});

test('a translator’s table comes back; rows whose text has changed meanwhile do not', () => {
  const files = start();
  const table = asTable(written(files), 'fr')
    .replace('\tHeadline\t', '\tHeadline\tTitre')
    .replace('\tArmenia\t', '\tArmenie\tArménie');
  const back = fromTable(files, table, 'fr');
  expect(back.taken).toBe(1);
  expect(inLanguage(text(back.files, 'Headline'), 'fr')).toBe('Titre');
  expect(inLanguage(text(back.files, 'Armenia'), 'fr')).toBe('');
});

test('all texts of ours of a dossier written by hand are there, in each of its languages', () => {
  const yaml = readFileSync('data/dossiers/armenia-csto/dossier.yaml', 'utf8');
  const all = written({ 'dossier.yaml': yaml });
  const texts = ourTexts(all);
  expect(texts.length).toBeGreaterThan(150);
  for (const lang of furtherLanguages(all))
    expect(texts.filter((one) => inLanguage(one, lang) !== '').length / texts.length).toBeGreaterThan(0.9);
});

test('a quotation in the dossier’s language gains our translation, which leaves its words alone and goes without a trace', () => {
  const files: Files = { 'dossier.yaml': readFileSync('data/dossiers/armenia-csto/dossier.yaml', 'utf8') };
  const [quotation] = quotationsToGloss(written(files));
  const glossed = translate(files, quotation!, 'ru', 'Перевод.');
  const index = quotation!.path[1] as number;
  expect(written(glossed).passages[index]).toMatchObject({ exact: quotation!.own, gloss: { ru: 'Перевод.' } });
  const [again] = quotationsToGloss(written(glossed));
  expect(inLanguage(again!, 'ru')).toBe('Перевод.');
  expect(asTable(written(glossed), 'ru')).toContain('\tПеревод.');
  expect(written(translate(glossed, again!, 'ru', '')).data).toEqual(written(files).data);
});

test('a language is said by its code, or by its name in a language that is spoken', () => {
  expect(languageTag('hy')).toBe('hy');
  expect(languageTag(' pt-br ')).toBe('pt-BR');
  expect(languageTag('Russian')).toBe('ru');
  expect(languageTag('армянский', ['ru', 'en'])).toBe('hy');
  expect(languageTag('Martian')).toBeUndefined();
  expect(languageTag('?')).toBeUndefined();
});
