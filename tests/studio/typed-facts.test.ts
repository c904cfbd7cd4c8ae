import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { sharedFiles } from '../../src/domain/share/shared-files';
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { gapsIn, newEdition } from '../../src/studio/edit/articles';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { rowsOf } from '../../src/studio/script/rows';
import { asAddress, asDate } from '../../src/studio/script/typed-facts';

describe('a date as it is typed', () => {
  test.each([
    ['June 2024', 'en', '2024-06'],
    ['22 June 2024', 'en', '2024-06-22'],
    ['June 22nd, 2024', 'en', '2024-06-22'],
    ['22.6.2024', 'de', '2024-06-22'],
    ['2024-6-2', 'en', '2024-06-02'],
    ['2024', 'hy', '2024'],
    ['22 июня 2024 г.', 'ru', '2024-06-22'],
    ['июнь 2024', 'ru', '2024-06'],
    ['1er juin 2024', 'fr', '2024-06-01'],
    ['', 'en', ''],
  ])('%s (%s) is %s', (typed, lang, date) => expect(asDate(typed, lang)).toBe(date));

  test.each(['yesterday', '31 June 2024', '6/7/2024', '2024-13', 'June', 'June 24', 'June or July 2024', 'in 2024?!'])(
    '%s is not understood',
    (typed) => expect(asDate(typed, 'en')).toBeNull(),
  );
});

test('an address gets its https://, and what is none stays', () => {
  expect(['example.org/a', ' www.x.am ', 'https://x.am', 'x', 'a b.c', 'mail@x.am', ''].map(asAddress)).toEqual([
    'https://example.org/a',
    'https://www.x.am',
    'https://x.am',
    'x',
    'a b.c',
    'mail@x.am',
    '',
  ]);
});

test('the line on rights, and what readers may see, are said before the text is frozen', () => {
  const facts = { lang: 'en', publisher: 'P', url: '', date: '', rights: '© P', display: 'full' };
  expect(written(freeze(['A', 'B.'], facts)).sources[0]).toMatchObject({ rights: '© P', display: 'full' });
});

test('gaps of what was published are no sentences, and are filled by the article as a new edition', () => {
  const article = [
    'The bridge',
    'Brook was asked. It may open, she said.',
    'Kerr was asked. It may open, she said.',
    'No date.',
  ];
  const facts = { lang: 'en', publisher: 'The Paper', url: 'https://example.org/', date: '' };
  const second = giveVoice(freeze(article, facts), '2.2', 'reporter', 'reports');
  const stated = keepStatement(giveVoice(second, '1.2', 'reporter', 'reports'), {
    from: ['Brook'],
    to: ['The bridge'],
    verb: 'may open',
    type: 'seeks',
    passage: '1.2',
    words: '',
  }).files;
  const files = keepStatement(stated, {
    from: ['Kerr'],
    to: ['The bridge'],
    verb: 'may open',
    type: 'seeks',
    passage: '2.2',
    words: '',
  }).files;
  const gate = parseDossier('bridge', files);
  if (!gate.ok) throw new Error(gate.problems.map(({ message }) => message).join('\n'));
  const shared = sharedFiles(files, gate.dossier);
  expect(rowsOf(shared).map(({ words }) => words)).toEqual(['It may open, she said.', 'It may open, she said.']);
  expect(gapsIn(shared)).toBeGreaterThan(2);
  const filled = newEdition(shared, 'article', article);
  expect(gapsIn(filled)).toBe(0);
  expect(rowsOf(filled).length).toBe(rowsOf(files).length);
});
