import { expect, it } from 'vitest';
import { inOwnLanguage, textsIn, withTexts } from '../../../src/payload/texts';
import { mergeDetails, splitDetails } from '../../../src/payload/details';
import type { Dossier } from '../../../src/domain/dossier';
import { changed, dossierOf, problemsOf, type Files } from './fixture';

const offered: Files = changed('dossier.yaml', 'lang: en\n', 'lang: en\nlanguages: [en, ru]\n');
const glossed = (gloss: string, files = offered): Files =>
  changed('dossier.yaml', 'exact: The cost is not known.', `exact: The cost is not known.\n    gloss: ${gloss}`, files);
const codes = (files: Files): string[] =>
  problemsOf(files)
    .map(({ code }) => code)
    .filter((code) => code.startsWith('GLOSS'));
const glossOf = ({ passages }: Dossier) => passages.find(({ id }) => id === '1.3')?.gloss;

it('keeps our translation of a quotation, by language', () => {
  const files = glossed('{ ru: Цена неизвестна. }');
  expect(codes(files)).toEqual([]);
  expect(glossOf(dossierOf(files))).toEqual({ en: '', ru: 'Цена неизвестна.' });
});

it('refuses one in the language the quotation is in', () => {
  expect(codes(glossed('Nobody knows the cost.'))).toEqual(['GLOSS_OF_OWN_LANGUAGE']);
  expect(codes(glossed('{ en-GB: Nobody knows the cost. }'))).toEqual(['GLOSS_OF_OWN_LANGUAGE']);
});

it('says which one nobody would read', () => {
  const files = glossed('{ hy: Գինը հայտնի չէ։ }');
  expect(codes(files)).toEqual(['GLOSS_NOT_OFFERED']);
  expect(glossOf(dossierOf(files))).toBeUndefined();
});

it('asks for the other languages of the dossier once there is one, and never for the quotation’s own', () => {
  const files = glossed(
    '{ ru: Цена неизвестна. }',
    changed('dossier.yaml', 'languages: [en, ru]', 'languages: [en, ru, hy]', offered),
  );
  const missing = problemsOf(files).filter(({ message }) => message.includes('gloss is not given'));
  expect(missing.map(({ message }) => message)).toEqual([expect.stringContaining('in hy')]);
});

it('travels with its language, and not with the page', () => {
  const dossier = dossierOf(glossed('{ ru: Цена неизвестна. }'));
  const own = inOwnLanguage(dossier);
  expect(JSON.stringify(own)).not.toContain('Цена');
  const { dossier: first, details } = splitDetails(own);
  const read = withTexts(mergeDetails(first, details), 'ru', textsIn(dossier, 'ru'));
  expect(glossOf(read)?.['ru']).toBe('Цена неизвестна.');
  // Without the details, which a page may still lack, as well.
  expect(glossOf(withTexts(first, 'ru', textsIn(dossier, 'ru')))?.['ru']).toBe('Цена неизвестна.');
});
