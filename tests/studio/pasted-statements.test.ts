import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { freeze } from '../../src/studio/dossier/freeze';
import type { Files } from '../../src/studio/dossier/files';
import { written } from '../../src/studio/dossier/written';
import { addActor } from '../../src/studio/edit/actors';
import { giveVoice } from '../../src/studio/edit/passages';
import { cellsOf, keepLines, keyOf, readLines } from '../../src/studio/script/pasted-statements';
import { firstTyped } from '../../src/studio/script/typed-statement';
import { howSaid, verbPencil } from '../../src/studio/script/pencil';
import { rowsOf } from '../../src/studio/script/rows';

const TEXT = [
  'The ferry',
  'Mayor Ada Brook said the Old Mill could harm Lower Ford. Upper Ford likes the Old Mill. Upper Ford also fears the Old Mill.',
  'The Old Mill will feed Lower Ford, said Brook. It is so. It is so.',
];

function start(): Files {
  let files = freeze(TEXT, { lang: 'en', publisher: 'The Paper', url: 'https://example.org/', date: '' });
  for (const [name, type] of [
    ['Ada Brook', 'person'],
    ['Old Mill', 'organisation'],
    ['Lower Ford', 'place'],
    ['Upper Ford', 'place'],
  ] as const)
    files = addActor(files, name, type).files;
  files = giveVoice(files, '1.1', 'ada-brook', 'said');
  files = giveVoice(files, '1.2', 'reporter', 'reports');
  return giveVoice(files, '1.3', 'reporter', 'reports');
}
const whys = (text: string, chosen = {}) =>
  readLines(start(), text, undefined, chosen).map(({ why, row }) => [why, row?.id]);

describe('a pasted list', () => {
  test('is read with bars, arrows or tabs between, with or without headings', () => {
    expect(cellsOf('A | likes | B\nC -> D')).toEqual([
      ['A', 'likes', 'B'],
      ['C', 'D'],
    ]);
    expect(cellsOf('From\tverb\tto\nA\tlikes\tB')).toEqual([['A', 'likes', 'B']]);
    expect(cellsOf('a sentence, no list')).toEqual([]);
  });

  test('finds the only sentence that names both ends around the verb, and the verb between two ends', () => {
    expect(whys('Old Mill | could harm | Lower Ford')).toEqual([[null, '1.1']]);
    const [line] = readLines(start(), 'Upper Ford | also fears the | Old Mill', undefined, {});
    expect(line).toMatchObject({ why: null, row: { id: '1.3' }, words: undefined });
  });

  test('places nothing by guess: each line that stays out says why, with the sentences to choose from', () => {
    expect(
      whys(
        [
          'Old Mill | helps | Lower Ford',
          'Upper Ford | hates | Old Mill',
          'Old Mill | helps | Atlantis',
          ' | helps | Lower Ford',
          'Old Mill | harms | Lower Ford | words that nobody wrote',
          'Old Mill | is | Lower Ford | It is so',
          'Old Mill | will feed | Lower Ford',
        ].join('\n'),
      ),
    ).toEqual([
      ['several', undefined],
      ['several', undefined],
      ['no-sentence', undefined],
      ['ends', undefined],
      ['words', undefined],
      ['words-twice', undefined],
      ['voice', undefined],
    ]);
    const [line] = readLines(start(), 'Upper Ford | hates | Old Mill', undefined, {});
    expect(line!.maybe.map(({ id }) => id)).toEqual(['1.2', '1.3']);
    expect(whys('Upper Ford | hates | Old Mill', { [keyOf(line!.cells)]: '1.2' })).toEqual([[null, '1.2']]);
  });

  test('rests on its own words where they stand once, or on the words in hand', () => {
    const files = start();
    const own = readLines(files, 'The mill | threatens | Lower Ford | “could harm Lower Ford”', undefined, {});
    expect(own[0]).toMatchObject({
      why: null,
      words: 'could harm Lower Ford',
      fresh: ['The mill'],
      row: { id: '1.1' },
    });
    const row = rowsOf(files).find(({ id }) => id === '1.2')!;
    expect(readLines(files, 'A | eyes | B', { row, words: 'likes' }, {})[0]).toMatchObject({
      why: null,
      words: 'likes',
      row: { id: '1.2' },
    });
  });

  test('is kept as a whole, passes the gate, and is known when it is pasted again', () => {
    const text = 'Old Mill | could harm | Lower Ford\nUpper Ford | likes the | Old Mill\nNew Weir | feeds | Lower Ford';
    const files = start();
    const after = keepLines(files, readLines(files, text, undefined, {}));
    expect(written(after).relations.map(({ from, to }) => [from, to])).toEqual([
      ['old-mill', 'lower-ford'],
      ['upper-ford', 'old-mill'],
    ]);
    const parsed = parseDossier('p', after);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(readLines(after, text, undefined, {}).map(({ why }) => why)).toEqual(['known', 'known', 'no-sentence']);
  });
});

test('a statement begins with what stands between its two names, but for what a comma parts', () => {
  const files = start();
  const at = (id: string) => rowsOf(files).find((row) => row.id === id)!;
  expect(firstTyped(files, at('1.1'), undefined, '')).toMatchObject({
    from: 'Old Mill',
    verb: 'could harm',
    to: 'Lower Ford',
  });
  expect(firstTyped(files, at('2.1'), undefined, '').verb).toBe('will feed');
  expect(firstTyped(files, at('1.1'), undefined, 'harm Lower Ford').verb).toBe('');
});

test('what begins with the ending of a name is no verb', () => {
  const text = ['The ferry', 'The Old Mill’s part in Lower Ford ends.'];
  const bare = freeze(text, { lang: 'en', publisher: 'The Paper', url: 'https://example.org/', date: '' });
  const files = addActor(addActor(bare, 'Old Mill', 'organisation').files, 'Lower Ford', 'place').files;
  expect(verbPencil(files, rowsOf(files)[1]!.words, 'old-mill', 'lower-ford')).toBe('');
});

test('the outlet reports: a word of saying in its sentence is somebody else’s', () => {
  const files = start();
  const row = rowsOf(files).find(({ id }) => id === '1.1')!;
  expect(howSaid(files, row, 'the-paper')).toBe('reports');
  expect(howSaid(files, row, 'ada-brook')).toBe('said');
});
